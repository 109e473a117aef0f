import { Module } from '@nestjs/common';
import { CodeListsResolver } from './code-lists.resolver.js';

/** Brings the lists of codes into the schema. */
@Module({ providers: [CodeListsResolver] })
export class CodeListsModule {}
