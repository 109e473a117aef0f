import { Refusal } from '#minewatch/auth';
import type { InEachLanguage } from '#minewatch/shared';
import type { DraftState, MoveName, StoredDraft } from '#minewatch/drafts';

/** Why something cannot be done with drafts, in words for the person who tried. */

const STATES: Readonly<Record<DraftState, InEachLanguage>> = {
  DRAFT: { en: 'being written', es: 'en redacción' },
  IN_REVIEW: { en: 'in review', es: 'en revisión' },
  APPROVED: { en: 'approved', es: 'aprobado' },
  PUBLISHED: { en: 'published', es: 'publicado' },
  RETRACTED: { en: 'discarded', es: 'descartado' },
};

const WHO: Readonly<Record<MoveName, InEachLanguage>> = {
  SUBMIT: { en: 'An editor submits drafts.', es: 'Los borradores los envía un editor.' },
  APPROVE: {
    en: 'Nobody approves a change that they wrote, and only reviewers approve.',
    es: 'Nadie aprueba un cambio que escribió, y solo aprueban los revisores.',
  },
  PUBLISH: { en: 'Only reviewers publish.', es: 'Solo publican los revisores.' },
  SEND_BACK: { en: 'Its authors or a reviewer do this.', es: 'Lo hacen sus autores o un revisor.' },
  DISCARD: { en: 'Its authors or a reviewer do this.', es: 'Lo hacen sus autores o un revisor.' },
  REOPEN: { en: 'Its authors or a reviewer do this.', es: 'Lo hacen sus autores o un revisor.' },
};

const named = ({ id, slug }: StoredDraft) => `${id}${slug === '' ? '' : ` (${slug})`}`;

export const noSuchDraft = (id: string | number) =>
  new Refusal('NOT_FOUND', { en: `There is no draft ${id}.`, es: `No existe el borrador ${id}.` });

export const noSuchRecord = (slug: string) =>
  new Refusal('NOT_FOUND', {
    en: `There is no record ${slug} of this kind.`,
    es: `No existe el registro ${slug} de este tipo.`,
  });

export const noSuchRevision = (slug: string, number: number) =>
  new Refusal('NOT_FOUND', {
    en: `${slug} has no revision ${number} that could be restored.`,
    es: `${slug} no tiene una revisión ${number} que se pueda restaurar.`,
  });

export const wrongInput = (field: string, wrong: InEachLanguage) =>
  new Refusal('BAD_INPUT', { en: `${field}: ${wrong.en}`, es: `${field}: ${wrong.es}` }, { field });

export const notInState = (draft: StoredDraft, needed: readonly DraftState[]) => {
  const words = (language: 'en' | 'es') =>
    needed.map((state) => STATES[state][language]).join(language === 'en' ? ' or ' : ' o ');
  return new Refusal('CONFLICT', {
    en: `Draft ${named(draft)} is ${STATES[draft.state].en}; for this it has to be ${words('en')}.`,
    es: `El borrador ${named(draft)} está ${STATES[draft.state].es}; para esto tiene que estar ${words('es')}.`,
  });
};

export const notForYou = (draft: StoredDraft, move: MoveName) =>
  new Refusal('FORBIDDEN', {
    en: `Draft ${named(draft)}: ${WHO[move].en}`,
    es: `Borrador ${named(draft)}: ${WHO[move].es}`,
  });

export const belongTogether = (left: readonly StoredDraft[]) =>
  new Refusal(
    'BAD_INPUT',
    {
      en: `These drafts were logged together and go together; also name ${left.map(named).join(', ')}.`,
      es: `Estos borradores se registraron juntos y van juntos; incluya también ${left.map(named).join(', ')}.`,
    },
    { draftIds: left.map(({ id }) => String(id)) },
  );

export const changedMeanwhile = (draft: StoredDraft) =>
  new Refusal('CONFLICT', {
    en: `Draft ${named(draft)} was changed at this moment; look at it again.`,
    es: `El borrador ${named(draft)} fue cambiado en este momento; vuelva a mirarlo.`,
  });
