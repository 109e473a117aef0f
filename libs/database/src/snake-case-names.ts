import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Turns the names of classes and properties into those of tables and columns: `earliestDay` is `earliest_day`. */
export class SnakeCaseNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, givenName: string | undefined): string {
    return givenName ?? snakeCase(className);
  }

  override columnName(propertyName: string, givenName: string, prefixes: string[]): string {
    return [...prefixes.map(snakeCase), givenName || snakeCase(propertyName)].join('_');
  }

  override relationName(propertyName: string): string {
    return snakeCase(propertyName);
  }

  override joinColumnName(relationName: string, referencedColumn: string): string {
    return snakeCase(`${relationName}_${referencedColumn}`);
  }

  override joinTableName(firstTable: string, secondTable: string): string {
    return `${firstTable}_${secondTable}`;
  }

  override joinTableColumnName(tableName: string, propertyName: string, columnName?: string): string {
    return `${tableName}_${columnName ?? snakeCase(propertyName)}`;
  }
}

/** `roadKm2` is `road_km2`, `UKLink` is `uk_link`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
