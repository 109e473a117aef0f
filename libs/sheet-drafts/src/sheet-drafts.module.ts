import { EditorialModule } from '#minewatch/editorial';
import { Module } from '@nestjs/common';
import { SheetImportsResolver } from './sheet-imports.resolver.js';
import { SheetImports } from './sheet-imports.service.js';

/** Brings spreadsheets into the staff schema. */
@Module({ imports: [EditorialModule], providers: [SheetImports, SheetImportsResolver] })
export class SheetDraftsModule {}
