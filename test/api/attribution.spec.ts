import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Attributed {
  rule: string;
  certainty: string;
  eventCount: number;
  dead: number | null;
  explanation: string;
  company: { slug: string };
}

describe('attribution of disputes to companies', () => {
  const api = useApi();

  const attributionsOf = async (slug: string): Promise<Attributed[]> => {
    const { dispute } = await api().get<{ dispute: { companies: Attributed[] } }>(
      `query ($slug: String!) { dispute(slug: $slug) {
         companies { rule certainty eventCount dead explanation company { slug } } } }`,
      { slug },
    );
    return dispute.companies;
  };

  const rulesOf = (attributions: Attributed[], company: string) =>
    Object.fromEntries(
      attributions
        .filter((attribution) => attribution.company.slug === company)
        .map(({ rule, certainty, eventCount, dead }) => [rule, { certainty, eventCount, dead }]),
    );

  it('give the dead of Espinar 2012 to Xstrata as owner and operator at the event, and as defendant', async () => {
    expect(rulesOf(await attributionsOf('espinar-tintaya-2012'), 'xstrata')).toEqual({
      OWNER_AT_EVENT: { certainty: 'CERTAIN', eventCount: 6, dead: 2 },
      OPERATOR_AT_EVENT: { certainty: 'CERTAIN', eventCount: 6, dead: 2 },
      DEFENDANT: { certainty: 'CERTAIN', eventCount: 0, dead: null },
    });
  });

  it('give them to Glencore as owner today and as defendant alone: it owned at the later events in court', async () => {
    const attributions = await attributionsOf('espinar-tintaya-2012');
    expect(rulesOf(attributions, 'glencore')).toEqual({
      OWNER_AT_EVENT: { certainty: 'CERTAIN', eventCount: 7, dead: null },
      OPERATOR_AT_EVENT: { certainty: 'CERTAIN', eventCount: 7, dead: null },
      CURRENT_OWNER: { certainty: 'CERTAIN', eventCount: 0, dead: null },
      DEFENDANT: { certainty: 'CERTAIN', eventCount: 0, dead: null },
    });
    const { disputes } = await api().get<{ disputes: Record<string, { totalCount: number }> }>(
      `{ disputes(filter: { company: { slug: ["glencore"], event: { deadAtLeast: 1 } } }) { totalCount } }`,
    );
    expect(disputes).toEqual({ totalCount: 0 });
  });

  it('give BHP nothing of Espinar 2012, for it had sold six years before', async () => {
    expect(rulesOf(await attributionsOf('espinar-tintaya-2012'), 'bhp')).toEqual({});
  });

  it('give it to BHP when asked who owned before it sold', async () => {
    const { dispute } = await api().get<{ dispute: { companies: Attributed[] } }>(
      `{ dispute(slug: "espinar-tintaya-2012") { companies(on: "2004-06-01", rules: [CURRENT_OWNER]) {
         rule certainty company { slug } explanation } } }`,
    );
    expect(dispute.companies).toContainEqual({
      rule: 'CURRENT_OWNER',
      certainty: 'CERTAIN',
      company: { slug: 'bhp' },
      explanation: expect.stringMatching(/^BHP held an unknown share of Compañía Minera Antapaccay/),
    });
  });

  it('explain themselves in both languages: events, stakes on the day, the case in court', async () => {
    const { dispute } = await api().get<{ dispute: { companies: Record<string, string>[] } }>(
      `{ dispute(slug: "espinar-tintaya-2012") { companies(rules: [OWNER_AT_EVENT, DEFENDANT]) {
         rule company { slug } en: explanation es: explanation(language: ES) } } }`,
    );
    expect(dispute.companies).toEqual(
      expect.arrayContaining([
        {
          rule: 'OWNER_AT_EVENT',
          company: { slug: 'xstrata' },
          en: 'Xstrata held part of Tintaya and Antapaccay when 6 of the 12 events happened (21 May 2012 – May 2013; 5 of them certainly); 2 people were killed in them. Xstrata held 100 % of Compañía Minera Antapaccay, which held 100 % of Tintaya, on 28 May 2012.',
          es: 'Xstrata tenía parte de Tintaya y Antapaccay cuando ocurrieron 6 de los 12 hechos (21 de mayo de 2012 – mayo de 2013; con certeza, 5); en ellos murieron 2 personas. Xstrata tenía el 100 % de Compañía Minera Antapaccay, que tenía el 100 % de Tintaya, el 28 de mayo de 2012.',
        },
        {
          rule: 'DEFENDANT',
          company: { slug: 'glencore' },
          en: expect.stringContaining('Vilca & Others v Xstrata'),
          es: expect.stringContaining('Glencore es demandada en 1 proceso'),
        },
      ]),
    );
  });

  it('speak of other deaths only where they say how many', async () => {
    const { disputes } = await api().get<{
      disputes: { nodes: { companies: { en: string; es: string }[] }[] };
    }>(`{ disputes(first: 50) { nodes { companies { en: explanation es: explanation(language: ES) } } } }`);
    const sentences = disputes.nodes.flatMap(({ companies }) => companies.flatMap(({ en, es }) => [en, es]));
    const told = sentences.filter((sentence) =>
      /deaths? of the dispute|muertes? del conflicto/.test(sentence),
    );
    expect(told).not.toEqual([]);
    expect(told).toEqual(
      told.map(() =>
        expect.stringMatching(/The other (death|\d+ deaths)|La otra muerte|Las otras \d+ muertes/),
      ),
    );
  });

  it('show the stakes, the matched events and the cases behind them', async () => {
    const { company } = await api().get<{
      company: { disputes: { edges: { node: { slug: string }; attributions: unknown[] }[] } };
    }>(
      `{ company(slug: "xstrata") { disputes(rules: [OWNER_AT_EVENT, DEFENDANT], filter: { slug: ["espinar-tintaya-2012"] }) {
         edges { node { slug } attributions { rule legalCases { slug } events { slug } attributedEvents { certainty event { slug } }
           paths { on share certainty links { owner { slug } ownedCompany { slug } ownedProject { slug } percent from { edtf } to { edtf } } } } } } } }`,
    );
    const [owner, defendant] = company.disputes.edges[0]!.attributions as [
      { attributedEvents: unknown[]; paths: unknown[]; events: unknown[] },
      object,
    ];
    expect(owner.events).toHaveLength(6);
    expect(owner.attributedEvents).toContainEqual({
      certainty: 'POSSIBLE',
      event: { slug: 'espinar-tintaya-2012-201305' },
    });
    expect(owner.paths).toContainEqual({
      on: '2012-05-21',
      share: 100,
      certainty: 'CERTAIN',
      links: [
        expect.objectContaining({
          owner: { slug: 'xstrata' },
          ownedCompany: { slug: 'compania-minera-antapaccay' },
          from: { edtf: '2006' },
          to: { edtf: '2013-05' },
        }),
        expect.objectContaining({ ownedProject: { slug: 'tintaya' }, percent: 100 }),
      ],
    });
    expect(defendant).toMatchObject({ legalCases: [{ slug: 'vilca-v-xstrata' }], paths: [], events: [] });
  });

  it('answer four different questions about a company', async () => {
    const { company } = await api().get<{ company: { attributionSummary: unknown } }>(
      `{ company(slug: "glencore") { attributionSummary(on: "2026-11-01") { rule disputeCount eventCount dead } } }`,
    );
    expect(company.attributionSummary).toEqual([
      { rule: 'OWNER_AT_EVENT', disputeCount: 6, eventCount: 20, dead: null },
      { rule: 'OPERATOR_AT_EVENT', disputeCount: 4, eventCount: 15, dead: null },
      { rule: 'CURRENT_OWNER', disputeCount: 4, eventCount: 0, dead: null },
      { rule: 'DEFENDANT', disputeCount: 1, eventCount: 0, dead: null },
    ]);
  });

  it('keep what is certain apart from what is only possible', async () => {
    const count = async (certainty: string): Promise<number> => {
      const { disputes } = await api().get<{ disputes: { totalCount: number } }>(
        `{ disputes(filter: { company: { slug: ["glencore"], certainty: ${certainty} } }) { totalCount } }`,
      );
      return disputes.totalCount;
    };
    expect([await count('POSSIBLE'), await count('CERTAIN')]).toEqual([6, 5]);
  });

  it('count only what a company holds itself when asked to', async () => {
    const slugs = async (throughOwned: boolean): Promise<string[]> => {
      const { company } = await api().get<{ company: { disputes: { nodes: { slug: string }[] } } }>(
        `{ company(slug: "compania-minera-antapaccay") { disputes(rules: [OWNER_AT_EVENT], throughOwned: ${throughOwned}) {
           nodes { slug } } } }`,
      );
      return company.disputes.nodes.map(({ slug }) => slug);
    };
    expect(await slugs(false)).toContain('espinar-tintaya-2012');
    const { disputes } = await api().get<{ disputes: unknown }>(
      `{ disputes(filter: { company: { slug: ["xstrata"], throughOwned: false } }) { totalCount } }`,
    );
    expect(disputes).toEqual({ totalCount: 0 });
    expect(await slugs(true)).toEqual(await slugs(false));
  });
});
