import type { disputeMessages as en } from './dispute-messages.en.js';

/** Wording of a dispute's summary, strip of months, timeline and agreements, in Spanish. */
export const disputeMessages: typeof en = {
  inShort: {
    title: 'En breve',
    basis: 'Compuesto a partir de este registro según reglas fijas.',
    what: (type, projects, place, since) =>
      `Un conflicto (${type})${projects && ` por ${projects}`}${place && ` en ${place}`}${since && `, desde ${since}`}.`,
    communities: (names) => `Comunidades que participan: ${names}.`,
    owners: (names) => `Tenían parte de sus proyectos cuando algo ocurrió: ${names}.`,
    noOwner: 'No consta ninguna empresa propietaria cuando algo ocurrió.',
    more: (count) => `${count} más`,
    statusToday: (status) => `Estado hoy: ${status}.`,
    statusThen: (status) => `Estado al cerrarse la edición: ${status}.`,
    statusSince: (status, since) => `${status} (desde ${since})`,
    noStatus: 'Su estado no está registrado.',
    events: (events, years, sources) => `Constan: ${events}${years && ` (${years})`} y ${sources}.`,
    noEvents: 'No consta ningún hecho.',
    people: (counts) => `En esos hechos hubo ${counts}, cuando una fuente da la cifra de un hecho.`,
    noDead: 'Ninguna fuente da una cifra de personas muertas en ellos.',
  },
  months: {
    key: 'Cada mes muestra el estado a su término y, por la altura, la intensidad más alta del mes. Una marca debajo representa los hechos de un mes; una cruz, un mes en que alguien murió.',
    caption: 'Estado e intensidad mes a mes',
    first: 'Desde el mes',
    last: 'Hasta el mes',
    count: 'Meses',
    highest: 'Intensidad más alta',
    readings: 'Lecturas, con lo que sustenta cada una',
    undrawn: (events) => `${events} cuya fecha no es exacta al mes: sin marca.`,
  },
  timelineYears: {
    unknown: 'Fecha no registrada',
  },
  agreements: {
    title: 'Acuerdos',
    none: 'No consta ningún acuerdo en este conflicto.',
    summary: (count, kept, broken, overdue) =>
      `${count}: ${kept} cumplidos, ${broken} incumplidos, ${overdue} vencidos.`,
    kept: 'Cumplido',
    broken: 'Incumplido',
    overdue: 'Vencido: el plazo pasó y nada registrado dice si se cumplió',
    open: 'Pendiente',
    by: 'Promete',
    to: 'Prometido a',
    signed: 'Firmado',
    due: 'Plazo',
    noDue: 'sin plazo fijado',
    shows: 'Qué lo muestra',
  },
};
