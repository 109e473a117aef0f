import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Answer {
  readonly companies: {
    readonly nodes: readonly {
      readonly disputes: {
        readonly edges: readonly { readonly attributions: readonly Record<'en' | 'es', string>[] }[];
      };
    }[];
  };
}

/** What a person would mark in red. */
const SLIPS = {
  en: [/\b1 of the 1\b/, /\b0 of them/, /when 1 of[^.]* (?:of|in) them/, /filed \d/, /\(, |, \)/],
  es: [/\bocurrieron 1\b/, /de los 1\b/, /certeza, 0/, /\b(?:en|el) el\b/, / en \d+ de /, / y h?[ií](?![aeo])/i, /\bde el \d/],
} as const; // prettier-ignore

describe('the sentences that say why a dispute is a company’s', () => {
  const api = useApi();

  it('are right in both languages, for one event as for many', async () => {
    const { companies } = await api().get<Answer>(
      `{ companies(first: 100) { nodes { disputes(first: 15, rules: [OWNER_AT_EVENT, OPERATOR_AT_EVENT, CURRENT_OWNER, DEFENDANT]) {
         edges { attributions { en: explanation es: explanation(language: ES) } } } } } }`,
    );
    const said = companies.nodes.flatMap(({ disputes }) =>
      disputes.edges.flatMap((edge) => edge.attributions),
    );
    expect(said.length).toBeGreaterThan(200);
    for (const language of ['en', 'es'] as const) {
      const sentences = said.map((each) => each[language]);
      expect(sentences.filter((each) => SLIPS[language].some((slip) => slip.test(each)))).toEqual([]);
    }
    const spanish = said.map(({ es }) => es).join('\n');
    expect(spanish).toContain('(27.º Juzgado Civil de Lima, presentada el 13 de mayo de 2022)');
    expect(spanish).toContain('(District Court of The Hague, presentada en 2024)');
    expect(spanish).toContain(
      'Frontera Energy operaba Block 192 cuando ocurrió 1 de los 5 hechos (16 de abril de 2019); no indica muertes.',
    );
    expect(spanish).toContain('Compañía Minera Ares operaba Pallancata e Inmaculada cuando');
  });

  it('name the only event of a dispute, and whoever was killed in it', async () => {
    const { owner } = api().database;
    const write = async (language: 'EN' | 'ES') => {
      const { rows } = await owner.query<{ words: string }>(
        `select events_in_words(d.id, c.id, 'OWNER_AT_EVENT', $1) as words from dispute d, company c
         where d.slug = 'espinar-tintaya-2012' and c.slug = 'xstrata'`,
        [language],
      );
      return rows[0]!.words;
    };
    await owner.query(
      `update event set dispute_id = null where dispute_id = (select id from dispute where slug = 'espinar-tintaya-2012')
         and slug <> 'espinar-tintaya-2012-20120528'`,
    );
    expect(await write('EN')).toBe(
      'Xstrata held part of Tintaya and Antapaccay when the only event happened (28 May 2012); 2 people were killed in it.',
    );
    expect(await write('ES')).toBe(
      'Xstrata tenía parte de Tintaya y Antapaccay cuando ocurrió el único hecho (28 de mayo de 2012); en él murieron 2 personas.',
    );
  });
});
