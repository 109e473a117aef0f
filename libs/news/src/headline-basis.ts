import { registerEnumType } from '@nestjs/graphql';

/** Where a headline comes from; stored in lower case with a hyphen. */
export const HeadlineBasis = { PAGE: 'PAGE', URL_SLUG: 'URL_SLUG', OWN: 'OWN' } as const;

export type HeadlineBasis = (typeof HeadlineBasis)[keyof typeof HeadlineBasis];

registerEnumType(HeadlineBasis, {
  name: 'HeadlineBasis',
  description: 'Where a headline comes from; only one seen on the page may be quoted.',
  valuesMap: {
    PAGE: { description: 'Seen on the page of the report: may be shown as a quotation.' },
    URL_SLUG: { description: 'Rebuilt from the address of the report: not a quotation.' },
    OWN: { description: 'Our own label: not a quotation.' },
  },
});
