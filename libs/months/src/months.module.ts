import { Module } from '@nestjs/common';
import { ConfirmationsResolver } from './confirmations.resolver.js';
import { Confirmations } from './confirmations.service.js';
import { MonthRoundResolver } from './month-round.resolver.js';
import { MonthRounds } from './month-round.service.js';
import { MovementTablesResolver } from './movement-tables.resolver.js';
import { MovementTables } from './movement-tables.service.js';
import { QualityResolver } from './quality.resolver.js';

/** Brings the round of the month into the staff API. */
@Module({
  providers: [
    Confirmations,
    ConfirmationsResolver,
    MonthRoundResolver,
    MonthRounds,
    MovementTables,
    MovementTablesResolver,
    QualityResolver,
  ],
})
export class MonthsModule {}
