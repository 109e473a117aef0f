import { EditionCount } from './edition-count.entity.js';
import { EditionFile } from './edition-file.entity.js';
import { Edition } from './edition.entity.js';
import { EditionRedaction } from './edition-redaction.entity.js';
import { MonthRecord } from './month-record.entity.js';
import { Publication } from './publication.entity.js';
import { Revision } from './revision.entity.js';

export { Edition } from './edition.entity.js';
export { EditionsModule } from './editions.module.js';
export { findEditionFile, readEditionFile, type FoundEditionFile } from './find-edition-file.js';
export { ClosedEditions, type ClosedEdition } from './closed-editions.js';
export { editionReadings } from './editions.reading.js';

export const editionEntities = [
  Edition,
  EditionFile,
  EditionCount,
  EditionRedaction,
  MonthRecord,
  Revision,
  Publication,
];
