import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { CodeList } from './code-list.js';
import { VocabularyArgs } from './code-lists.args.js';

/** Gives the lists of codes. */
@Resolver()
export class CodeListsResolver {
  @RootField(() => [CodeList], {
    args: () => VocabularyArgs,
    isAlwaysNow: 'Codes come with the program: none is taken away, and only its labels may be put better.',
    description: 'The lists of codes with their labels; one list or all; none when the name is not known.',
  })
  vocabulary!: CodeList[];
}
