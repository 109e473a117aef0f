/** Wording of what a reader can do with a record: cite, share, download. In English. */
export const useMessages = {
  use: {
    title: 'Cite, share, download',
    cite: 'Cite as',
    citation: (title: string, address: string, day: string) =>
      `MineWatch, “${title}”. ${address}. Data as published on ${day}. CC BY 4.0.`,
    citationOfEdition: (title: string, address: string, month: string, version: string) =>
      `MineWatch, “${title}”. ${address}. Data as published in the edition of ${month}, version ${version}. CC BY 4.0.`,
    citeEdition: 'To cite what never changes, cite the record in an edition',
    share: 'Share',
    by: 'Share this page by',
    email: 'E-mail',
    address: 'Permanent address',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    asJson: 'Everything on this page (JSON)',
    asCsv: { events: 'Its events (CSV)', disputes: 'Its disputes (CSV)' },
    jsonNote:
      'The file holds the question asked of the public API beside the answer, so that it can be asked again.',
  },
  historyOf: {
    inEdition: 'Edition',
    notYet: 'Not yet in an edition',
    older: (count: string) => `${count} earlier`,
    versions: { one: 'version', other: 'versions' },
  },
};
