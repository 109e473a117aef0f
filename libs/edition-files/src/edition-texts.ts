import type { InEachLanguage } from '#minewatch/shared';
import { fileOf, type BuiltFile } from './built-file.js';
import type { EditionFacts } from './edition-facts.js';

const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

const README: InEachLanguage<(facts: EditionFacts) => string> = {
  en: ({ title, version, month, day, citation, redactions = [] }) => `MineWatch: ${title.en}

Companies, projects, communities and dated disputes of mining, oil and gas in Peru, as published when the month ${month} was closed
(version ${version}, ${day}). These files are never changed; later corrections are in later editions.
${redactions.map(({ day, reason }) => `\nChanged all the same on ${day}: ${reason.en}\n`).join('')}
*.csv          one table each, UTF-8, commas, dates in EDTF level 1, codes in capitals. "npm run import" reads them back.
*.jsonl        the same records, one JSON object a line, with the rows that belong to a record inside it.
lines.geojson  courses of pipelines and roads, drawn straight between named points.
manifest.json  rows, size and SHA-256 of each file.

Counts are of what the press and public bodies reported and we recorded: a low number is not a clean record.

Cite as: ${citation.en}
`,
  es: ({ title, version, month, day, citation, redactions = [] }) => `MineWatch: ${title.es}

Empresas, proyectos, comunidades y conflictos fechados de la minería, el petróleo y el gas en el Perú, como se publicaron al cerrar el mes
${month} (versión ${version}, ${day}). Estos archivos no cambian nunca; las correcciones posteriores están en ediciones posteriores.
${redactions.map(({ day, reason }) => `\nAun así, cambiaron el ${day}: ${reason.es}\n`).join('')}
*.csv          una tabla cada uno, UTF-8, comas, fechas en EDTF nivel 1, códigos en mayúsculas. "npm run import" los vuelve a leer.
*.jsonl        los mismos registros, un objeto JSON por línea, con las filas que pertenecen al registro dentro de él.
lines.geojson  trazos de ductos y caminos, dibujados en línea recta entre puntos con nombre.
manifest.json  filas, tamaño y SHA-256 de cada archivo.

Se cuenta lo que informaron la prensa y las entidades públicas y nosotros registramos: un número bajo no es un expediente limpio.

Cite como: ${citation.es}
`,
};

/** What a reader should know, how to cite the edition, and the licence. */
export function buildTexts(facts: EditionFacts): BuiltFile[] {
  return [
    fileOf('readme.txt', README.en(facts)),
    fileOf('leeme.txt', README.es(facts)),
    fileOf('citation.txt', `${facts.citation.en}\n${facts.citation.es}\n`),
    fileOf('licence.txt', licenceText()),
  ];
}

/** The list of the files, for programs. */
export function buildManifest(facts: EditionFacts, files: readonly BuiltFile[]): BuiltFile {
  const { version, month, stage, title, citation, licence, moment, day, redactions } = facts;
  const listed = files.map(({ name, rows, content, sha256 }) => ({
    name,
    rows,
    bytes: content.byteLength,
    sha256,
  }));
  const manifest = {
    ...{ name: 'MineWatch', version, month, stage, title, publishedOn: day, publishedAt: moment },
    ...{ licence: { name: licence, url: LICENCE_ADDRESS }, citation },
    ...(redactions?.length ? { redactions } : {}),
    files: listed,
  };
  return fileOf('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

function licenceText(): string {
  return `The data of MineWatch are licensed under Creative Commons Attribution 4.0 International (CC BY 4.0):
${LICENCE_ADDRESS}
You may share and adapt them for any purpose if you give credit: use the sentence in citation.txt.

Los datos de MineWatch tienen la licencia Creative Commons Atribución 4.0 Internacional (CC BY 4.0):
${LICENCE_ADDRESS}deed.es
Puede compartirlos y adaptarlos para cualquier fin si da el crédito: use la frase de citation.txt.
`;
}
