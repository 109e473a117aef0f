import type { RecordFile } from '#minewatch/record-columns';
import { agreementsFile } from './agreements.file.js';
import { boundariesFile } from './boundaries.file.js';
import { citationsFile } from './citations.file.js';
import { communitiesFile } from './communities.file.js';
import { companiesFile } from './companies.file.js';
import { disputeActorsFile } from './dispute-actors.file.js';
import { disputesFile } from './disputes.file.js';
import { eventsFile } from './events.file.js';
import { legalCasesFile } from './legal-cases.file.js';
import { linesFile } from './lines.file.js';
import { listingsFile } from './listings.file.js';
import { newsFile } from './news.file.js';
import { ownershipFile } from './ownership.file.js';
import { peopleFile } from './people.file.js';
import { placesFile } from './places.file.js';
import { projectRelationsFile } from './project-relations.file.js';
import { projectStagesFile } from './project-stages.file.js';
import { projectsFile } from './projects.file.js';
import { sourceCopiesFile } from './source-copies.file.js';
import { statusHistoryFile } from './status-history.file.js';

const filesOfRecords: readonly RecordFile[] = [
  sourceCopiesFile,
  placesFile,
  boundariesFile,
  companiesFile,
  listingsFile,
  projectsFile,
  projectStagesFile,
  projectRelationsFile,
  linesFile,
  ownershipFile,
  peopleFile,
  communitiesFile,
  disputesFile,
  eventsFile,
  disputeActorsFile,
  statusHistoryFile,
  agreementsFile,
  legalCasesFile,
  newsFile,
];

/** Every kind of record file, each after those whose rows it names. */
export const recordFiles: readonly RecordFile[] = [...filesOfRecords, citationsFile(filesOfRecords)];
