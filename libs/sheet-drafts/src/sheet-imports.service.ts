import { AuditLog, Refusal, type Staff, StaffDatabase } from '#minewatch/auth';
import { tryOut, type StoredDraft } from '#minewatch/drafts';
import { Drafts } from '#minewatch/editorial';
import { error, isError } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { publishDocuments } from '#minewatch/record-imports';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { compareWithToday, readSheets, type SheetChange } from './read-sheets.js';
import type { SheetImportInput } from './sheet-import.inputs.js';
import type { SheetFinding } from './sheet-problem.js';

/** What became of a spreadsheet, before it is told in a language. */
export interface ImportedSheets {
  readonly changes: readonly SheetChange[];
  readonly unchangedCount: number;
  readonly findings: readonly SheetFinding[];
  readonly drafts: readonly StoredDraft[];
}

/** Takes spreadsheets into drafts: everything that a sheet says, or nothing. */
@Injectable()
export class SheetImports {
  constructor(
    private readonly database: StaffDatabase,
    private readonly drafts: Drafts,
    private readonly log: AuditLog,
  ) {}

  /** @throws {Refusal} BAD_INPUT for a file that is not read at all */
  async import(staff: Staff, input: SheetImportInput): Promise<ImportedSheets> {
    const { records, findings } = readSheets(input.fileName, input.contentBase64);
    const all = await this.database.transaction((client) => compareWithToday(client, records));
    const changes = all.filter(({ document, today }) => !today || !isSame(document, today));
    const checked = [...findings, ...(await this.check(changes))];
    const told = { changes, unchangedCount: all.length - changes.length };
    if (input.isCheck || changes.length === 0 || checked.some(isError))
      return { ...told, findings: checked, drafts: [] };
    const begun = await this.begin(staff, input, changes);
    return { ...told, findings: [...checked, ...begun.findings], drafts: begun.drafts };
  }

  /** What publishing all of it at once would say, at the rows of the sheets. */
  private async check(changes: readonly SheetChange[]): Promise<SheetFinding[]> {
    const documents = changes.map(({ document }) => document);
    const { problems } = await tryOut(this.database, (client) =>
      publishDocuments(client, documents, { isCheck: true }),
    );
    return problems.map((problem) => {
      const change = changes.find(
        ({ document }) => document.kind === problem.kind && document.slug === problem.slug,
      );
      const line = problem.file === null ? null : (change?.lineOf(problem.file, problem.row) ?? null);
      return { ...problem, line };
    });
  }

  /** One bundle of drafts; where one cannot begin, none does. */
  private async begin(
    staff: Staff,
    input: SheetImportInput,
    changes: readonly SheetChange[],
  ): Promise<{ drafts: StoredDraft[]; findings: SheetFinding[] }> {
    try {
      const drafts = await this.database.transaction((client) =>
        this.beginAll(client, staff, input, changes),
      );
      return { drafts, findings: [] };
    } catch (failure) {
      if (!(failure instanceof NotBegun)) throw failure;
      const { kind, slug } = failure.change.document;
      const finding = error({ wrong: failure.refusal.wording });
      return { drafts: [], findings: [{ ...finding, kind, slug, file: null, line: null }] };
    }
  }

  private async beginAll(
    client: PoolClient,
    staff: Staff,
    { fileName, reason, sentenceEn, sentenceEs }: SheetImportInput,
    changes: readonly SheetChange[],
  ): Promise<StoredDraft[]> {
    const drafts: StoredDraft[] = [];
    for (const change of changes) {
      const { document, today } = change;
      const bundleId = drafts[0]?.bundleId ?? null;
      const words = { document, reason: reason ?? null, sentenceEn, sentenceEs };
      const slug = today ? document.slug : null;
      const wanted = { ...words, action: 'WRITE' as const, kind: document.kind, slug, bundleId };
      drafts.push(
        await this.drafts.begin(client, staff, wanted).catch((failure: unknown) => {
          throw failure instanceof Refusal ? new NotBegun(change, failure) : failure;
        }),
      );
    }
    await this.log.write(client, {
      staffId: staff.id,
      action: 'SPREADSHEET_IMPORTED',
      draftId: drafts[0]?.bundleId ?? null,
      details: { fileName: fileName.slice(0, 200), drafts: drafts.length },
    });
    return drafts;
  }
}

/** Ends the transaction in which a draft cannot begin. */
class NotBegun extends Error {
  constructor(
    readonly change: SheetChange,
    readonly refusal: Refusal,
  ) {
    super(refusal.message);
  }
}

/** Whether the document says what is published already: sections that it leaves out say nothing. */
function isSame(document: RecordDocument, today: RecordDocument): boolean {
  return document.sections.every((section) =>
    isDeepStrictEqual(section.rows, today.sections.find(({ file }) => file === section.file)?.rows ?? []),
  );
}
