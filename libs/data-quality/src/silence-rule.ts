import type { InEachLanguage } from '#minewatch/shared';

/** Months without an event after which an active dispute is to be looked at. */
const ACTIVE_MONTHS = 12;
/** Months without an event after which a latent dispute is to be looked at. */
const LATENT_MONTHS = 24;

/**
 * When silence may turn a dispute latent or withdrawn. Peru's Ombudsman moves disputes to latent for inactivity and withdraws
 * them after long inactivity (sections 7.1 and 8.2 of its monthly report) and gives no number of months that we know of:
 * the numbers are ours. The rule raises a task; a person decides and publishes.
 */
export const silenceRule = {
  activeMonths: ACTIVE_MONTHS,
  latentMonths: LATENT_MONTHS,
  wording: {
    en: `An active dispute in which nothing has happened for ${ACTIVE_MONTHS} months may have become latent; a latent one in which nothing has happened for ${LATENT_MONTHS} months may be withdrawn from the register. Look for news first: silence in the press is not peace. Nothing changes by itself; whoever decides publishes the new status with the date and what it rests on.`,
    es: `Un conflicto activo sin hechos durante ${ACTIVE_MONTHS} meses puede haber pasado a latente; uno latente sin hechos durante ${LATENT_MONTHS} meses puede retirarse del registro. Busque antes noticias: el silencio de la prensa no es paz. Nada cambia por sí solo; quien decide publica el nuevo estado con su fecha y su sustento.`,
  } satisfies InEachLanguage,
} as const;
