import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

describe('news', () => {
  const api = useApi();

  it('can come before its event: a hearing announced for 30 October in an item dated 29 October', async () => {
    const { newsItem } = await api().get(
      `{ newsItem(slug: "psg-glencore-high-court") { on { edtf } events { slug on { edtf earliest latest } eventType } } }`,
    );
    expect(newsItem).toEqual({
      on: { edtf: '2017-10-29' },
      events: [
        {
          slug: 'espinar-tintaya-2012-20171030',
          on: { edtf: '2017-10-30/2017-11-10', earliest: '2017-10-30', latest: '2017-11-10' },
          eventType: 'LEGAL_HEARING',
        },
      ],
    });
  });

  it('may be quoted only where the headline was seen on the page', async () => {
    const { quotable, others } = await api().get<Record<string, { nodes: { headlineBasis: string }[] }>>(
      `{ quotable: newsItems(first: 100, filter: { isQuotable: true }) { nodes { headlineBasis } }
         others: newsItems(first: 100, filter: { isQuotable: false }) { nodes { headlineBasis isQuotable } } }`,
    );
    expect(new Set(quotable!.nodes.map(({ headlineBasis }) => headlineBasis))).toEqual(new Set(['PAGE']));
    expect(others!.nodes.length).toBeGreaterThan(0);
    expect(others!.nodes.every(({ headlineBasis }) => ['URL_SLUG', 'OWN'].includes(headlineBasis))).toBe(
      true,
    );
  });

  it('of Santa Clara de Uchunya is kept and marked not extractive with the reason', async () => {
    const answer = await api().get(
      `{ community(slug: "santa-clara-de-uchunya") { slug disputes { totalCount } }
         project(slug: "santa-clara-de-uchunya") { isExtractive scopeNote { text } }
         newsItem(slug: "psg-uchunya-threats") { isExtractive scopeNote(language: ES) { text } communities { slug } projects { slug } } }`,
    );
    expect(answer).toMatchObject({
      community: { slug: 'santa-clara-de-uchunya' },
      project: { isExtractive: false, scopeNote: { text: expect.stringMatching(/palm/i) } },
      newsItem: { isExtractive: false, scopeNote: { text: expect.stringMatching(/palma/i) } },
    });
  });
});
