import { describe, expect, it } from '@jest/globals';
import { rowKeysJson } from './described-columns.js';

describe('rows that belong to a record', () => {
  it('can be told apart in every file', () => {
    const keys = Object.entries(JSON.parse(rowKeysJson) as Record<string, string[]>);
    expect(keys.map(([file]) => file)).toContain('ownership.csv');
    expect(keys.filter(([, columns]) => columns.length === 0)).toEqual([]);
  });
});
