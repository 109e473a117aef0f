/** Wording of what staff see of a draft before it is published, in English. */
export const previewMessages = {
  mark: 'Preview',
  banner: 'Preview: not published.',
  lead: 'This is the page as it would be if the draft were published now. Its links lead to the public pages.',
  other: 'The same in Spanish',
  back: 'Back to the draft',
  desk: 'To the staff desk',
  signIn: 'Previews are for staff. Please sign in at the desk, then open this address again.',
  notThere: 'There is no draft of this number.',
  ended: 'This draft is no longer open: it was published or discarded, so there is nothing to preview.',
  withoutPage: 'Nothing shows this record: it has no page of its own and belongs to no record that has one.',
  failed: 'The preview could not be made. Please try again in a moment.',
  faulty: 'The draft cannot be previewed until this is put right:',
};

export type PreviewMessages = typeof previewMessages;
