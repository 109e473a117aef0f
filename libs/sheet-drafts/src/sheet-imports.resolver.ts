import { Allow, CurrentStaff, DeskLanguage, type Staff } from '#minewatch/auth';
import { draftOf } from '#minewatch/editorial';
import type { Language } from '#minewatch/shared';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SheetImport } from './sheet-import.js';
import { SheetImportInput } from './sheet-import.inputs.js';
import { SheetImports } from './sheet-imports.service.js';
import { sheetProblemIn } from './sheet-problem.js';

/** Lets staff take spreadsheets into drafts. */
@Resolver()
export class SheetImportsResolver {
  constructor(private readonly imports: SheetImports) {}

  @Mutation(() => SheetImport, {
    description:
      'Takes a spreadsheet in the format of seed-data/records into one bundle of drafts: all of it, or nothing where anything is wrong. Only the columns that a sheet has change; rows that it does not have stay.',
  })
  @Allow('mayDraft')
  async importSpreadsheet(
    @CurrentStaff() staff: Staff,
    @Args('input', { description: 'The file.' }) input: SheetImportInput,
    @Args('language', {
      type: () => DeskLanguage,
      nullable: true,
      description: 'Language of the problems; without it, the language of who asks.',
    })
    language?: Language,
  ): Promise<SheetImport> {
    const { changes, unchangedCount, findings, drafts } = await this.imports.import(staff, input);
    const newCount = changes.filter(({ today }) => today === null).length;
    return {
      isDone: drafts.length > 0,
      newCount,
      changedCount: changes.length - newCount,
      unchangedCount,
      problems: findings.map((finding) => sheetProblemIn(language ?? staff.language, finding)),
      drafts: drafts.map((draft) => draftOf(draft, staff.language)),
    };
  }
}
