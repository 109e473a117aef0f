/** A place as the checks need it. */
export interface KnownPlace {
  readonly ubigeo: string;
  readonly name: string;
  /** Its permanent slug, where it has one already. */
  readonly slug: string | null;
}

/** Small letters, digits and hyphens of a name: `Kukama Kukamiria` is kukama-kukamiria. */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The places that rows may refer to: those of the database and those of the files being read. */
export class KnownPlaces {
  readonly #byUbigeo = new Map<string, KnownPlace>();
  readonly #byPath = new Map<string, string | null>();

  constructor(places: Iterable<KnownPlace>) {
    for (const place of places) this.#byUbigeo.set(place.ubigeo, place);
    for (const { ubigeo } of this.#byUbigeo.values()) this.#addPath(ubigeo);
  }

  get(ubigeo: string): KnownPlace | undefined {
    return this.#byUbigeo.get(ubigeo);
  }

  /** Its permanent slug; that of a new place is made of the names from the department down, which no two places share. */
  slugOf(ubigeo: string): string {
    return this.#byUbigeo.get(ubigeo)?.slug ?? this.pathOf(ubigeo).map(slugOf).join('-');
  }

  /** Names from the department down, of the codes that are known: `['Cusco', 'Espinar']` for 0808. */
  pathOf(ubigeo: string): string[] {
    const codes = [2, 4, 6]
      .filter((length) => length <= ubigeo.length)
      .map((length) => ubigeo.slice(0, length));
    return codes.map((code) => this.#byUbigeo.get(code)?.name ?? '');
  }

  /** Code of the place with these names from the department down; null when there is none or more than one. */
  find(path: readonly string[]): string | null {
    return this.#byPath.get(folded(path)) ?? null;
  }

  #addPath(ubigeo: string): void {
    const path = folded(this.pathOf(ubigeo));
    this.#byPath.set(path, this.#byPath.has(path) ? null : ubigeo);
  }
}

/** Lower case without accents and marks: the form in which names are compared. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

function folded(path: readonly string[]): string {
  return path.map(foldName).join('/');
}
