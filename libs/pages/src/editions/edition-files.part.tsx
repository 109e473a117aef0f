import type { EditionRecord } from '../frame/record-types.js';
import { Table } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

/** The files of an edition with what a reader needs to check them. */
export function EditionFiles({ files }: Pick<EditionRecord, 'files'>) {
  const { t, format } = useVisit();
  return (
    <>
      <p>{t.editionPage.filesLead}</p>
      <Table
        caption={t.editionPage.files}
        columns={[t.editionPage.file, t.editionPage.rows, t.editionPage.size, 'SHA-256']}
        rows={files.map(({ name, path, rows, bytes, sha256 }) => [
          <a href={path} download>
            {name}
          </a>,
          rows === null ? '' : format.number(rows),
          t.editionPage.kilobytes(format.number(Math.ceil(bytes / 1024))),
          <code class="checksum">{sha256}</code>,
        ])}
      />
    </>
  );
}
