import ubigeo from 'ubigeo';

export type PlaceLevel = 'DEPARTMENT' | 'PROVINCE' | 'DISTRICT';

/** A department, province or district of Peru with its INEI code. */
export interface UbigeoPlace {
  /** Two digits for a department, four for a province, six for a district. */
  readonly ubigeo: string;
  readonly level: PlaceLevel;
  readonly name: string;
  /** Null for departments. */
  readonly parentUbigeo: string | null;
}

/** What npm `ubigeo` has: 25 departments, 196 provinces and 1,867 districts, the state of 2015; parents come before their parts. */
export function listUbigeoPlaces(): UbigeoPlace[] {
  return ubigeo
    .include('districts')
    .data.flatMap((department) => [
      readUbigeo(department.code, department.name),
      ...department.provincies.flatMap((province) => [
        readUbigeo(department.code + province.code, province.name),
        ...province.districts.map((district) =>
          readUbigeo(department.code + province.code + district.code, district.name),
        ),
      ]),
    ]);
}

const LEVEL_BY_DIGITS: Record<number, PlaceLevel> = { 2: 'DEPARTMENT', 4: 'PROVINCE', 6: 'DISTRICT' };

/** A place from its code, which says its level and what it is part of. Throws for a code that is not two, four or six digits. */
export function readUbigeo(code: string, name: string): UbigeoPlace {
  const level = /^\d+$/.test(code) ? LEVEL_BY_DIGITS[code.length] : undefined;
  if (!level) throw new Error(`${code} is no INEI code: it must have two, four or six digits`);
  return { ubigeo: code, level, name, parentUbigeo: code.slice(0, -2) || null };
}
