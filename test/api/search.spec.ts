import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Hit {
  kind: string;
  slug: string;
  title: string;
  snippet: string | null;
  isSimilar: boolean;
}

describe('the search', () => {
  const api = useApi();

  const search = async (query: string, more = ''): Promise<{ totalCount: number; nodes: Hit[] }> => {
    const { search: found } = await api().get<{ search: { totalCount: number; nodes: Hit[] } }>(
      `query ($query: String!) { search(query: $query ${more}) { totalCount nodes { kind slug title snippet isSimilar } } }`,
      { query },
    );
    return found;
  };

  it.each([
    ['ancash', 'PLACE', 'Áncash'],
    ['wampis', 'PEOPLE', 'Wampis'],
    ['WAMPÍS', 'PEOPLE', 'Wampis'],
    ['glencore', 'COMPANY', 'Glencore'],
    ['tía maría', 'PROJECT', 'Tía María'],
    ['tia maria', 'PROJECT', 'Tía María'],
  ])('finds "%s" first as the %s %s, whatever the accents', async (query, kind, title) => {
    expect((await search(query)).nodes[0]).toMatchObject({ kind, title, isSimilar: false });
  });

  it('finds "Wampís" by "wampis" where it is written with its accent', async () => {
    const { nodes } = await search('wampis', ', kinds: [COMMUNITY]');
    expect(nodes.map(({ title }) => title)).toContain(
      'Gobierno Territorial Autónomo de la Nación Wampís (GTANW)',
    );
  });

  it.each([
    ['glencroe', 'Glencore'],
    ['yanacoha', 'Minera Yanacocha'],
    ['antmina', 'Antamina'],
    ['tintya', 'Tintaya'],
  ])('forgives "%s"', async (query, title) => {
    const { nodes } = await search(query);
    expect(nodes.map((hit) => hit.title)).toContain(title);
    expect(nodes.every(({ isSimilar }) => isSimilar)).toBe(true);
  });

  it('finds words of either language in every kind of record, and shows where they stand', async () => {
    const { nodes } = await search('petróleo', ', language: ES, first: 50');
    expect(new Set(nodes.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    const dispute = nodes.find(({ slug }) => slug === 'norperuano-spills-2016');
    expect(dispute).toMatchObject({ snippet: expect.stringMatching(/petróleo/) });
    const { search: marked } = await api().get<{
      search: { nodes: { snippetParts: { text: string; isMatch: boolean }[] }[] };
    }>(
      '{ search(query: "petróleo", language: ES, kinds: [DISPUTE]) { nodes { snippetParts { text isMatch } } } }',
    );
    const parts = marked.nodes.flatMap(({ snippetParts }) => snippetParts);
    expect(parts).toContainEqual({ text: 'petróleo', isMatch: true });
  });

  it('leads to the record itself', async () => {
    const { search: found } = await api().get(
      '{ search(query: "glencore", kinds: [COMPANY], first: 1) { nodes { record { __typename ... on Company { countryIso2 } } } } }',
    );
    expect(found).toEqual({ nodes: [{ record: { __typename: 'Company', countryIso2: 'CH' } }] });
  });

  it('gives pages without a gap', async () => {
    const all = await search('mina', ', first: 40');
    const { search: first } = await api().get<{
      search: { nodes: { slug: string }[]; pageInfo: { endCursor: string } };
    }>('{ search(query: "mina", first: 15) { nodes { slug } pageInfo { endCursor } } }');
    const { search: second } = await api().get<{ search: { nodes: { slug: string }[] } }>(
      'query ($after: String) { search(query: "mina", first: 25, after: $after) { nodes { slug } } }',
      { after: first.pageInfo.endCursor },
    );
    expect([...first.nodes, ...second.nodes].map(({ slug }) => slug)).toEqual(
      all.nodes.map(({ slug }) => slug),
    );
  });

  it('follows a change at once, and forgets a record that was withdrawn', async () => {
    const { owner } = api().database;
    await owner.query(`update company set name = 'Zyxwvutia' where slug = 'teck'`);
    expect((await search('zyxwvutia')).nodes[0]).toMatchObject({ kind: 'COMPANY', slug: 'teck' });
    await owner.query(`update record set withdrawn_reason = 'for a test' where slug = 'teck'`);
    expect((await search('zyxwvutia')).totalCount).toBe(0);
  });

  it('knows nothing of a withheld place but its district, nor anything of the staff', async () => {
    const { owner } = api().database;
    await owner.query(`update event set place_name = 'behind Qqsecret hill' where slug = 'cuninico-201406'`);
    expect((await search('qqsecret')).totalCount).toBe(1);
    await owner.query(`update event set location_precision = 'WITHHELD', point = null, place_name = null
      where slug = 'cuninico-201406'`);
    await owner.query(
      `with author as (insert into editorial.staff_member (email, display_name, role)
         values ('qq@example.org', 'Qqstaffword', 'EDITOR') returning id)
       insert into editorial.note (record_id, author_id, body)
         select event.id, author.id, 'Qqstaffword' from event, author where slug = 'cuninico-201406'`,
    );
    for (const word of ['qqsecret', 'qqstaffword']) expect((await search(word)).totalCount).toBe(0);
    const { event } = await api().get(
      '{ event(slug: "cuninico-201406") { placeName location { point precision } } }',
    );
    expect(event).toEqual({ placeName: null, location: { point: null, precision: 'WITHHELD' } });
  });

  it('refuses a question longer than 200 characters', async () => {
    const { errors } = await api().ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: 'x'.repeat(201),
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
