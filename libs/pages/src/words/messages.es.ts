import { disputeMessages } from './dispute-messages.es.js';
import { editionMessages } from './edition-messages.es.js';
import { frameMessages } from './frame-messages.es.js';
import type { Messages } from './messages.en.js';
import { mapMessages } from './map-messages.es.js';
import { previewMessages } from './preview-messages.es.js';
import { recordMessages } from './record-messages.es.js';
import { useMessages } from './use-messages.es.js';

/** Wording of the public pages in Spanish. */
export const es: Messages = {
  ...frameMessages,
  kinds: {
    COMPANY: 'Empresa',
    PROJECT: 'Proyecto',
    COMMUNITY: 'Comunidad',
    DISPUTE: 'Conflicto',
    NEWS: 'Noticia',
    PLACE: 'Lugar',
    PEOPLE: 'Pueblo',
    EVENT: 'Hecho',
    LEGAL_CASE: 'Proceso judicial',
    AGREEMENT: 'Acuerdo',
  },
  counted: {
    disputes: { one: 'conflicto', other: 'conflictos' },
    companies: { one: 'empresa', other: 'empresas' },
    projects: { one: 'proyecto', other: 'proyectos' },
    communities: { one: 'comunidad', other: 'comunidades' },
    events: { one: 'hecho', other: 'hechos' },
    newsItems: { one: 'noticia', other: 'noticias' },
    sources: { one: 'fuente', other: 'fuentes' },
    results: { one: 'resultado', other: 'resultados' },
    dead: { one: 'persona muerta', other: 'personas muertas' },
    injured: { one: 'persona herida', other: 'personas heridas' },
    arrested: { one: 'persona detenida', other: 'personas detenidas' },
    participants: { one: 'participante', other: 'participantes' },
  },
  home: {
    title: 'Conflictos por minería, petróleo y gas en el Perú',
    lead: 'Dónde están, qué pasó y cuándo, y de quién era el proyecto ese día.',
    holds: (counts) => `${counts}, cada uno con sus fuentes.`,
    headline: (rate, numerator, denominator) =>
      `El ${rate} de las empresas vinculadas al Reino Unido con proyectos en el Perú (${numerator} de ${denominator}) está hoy en un conflicto activo o latente.`,
    headlineLink: 'Cómo se cuenta, y la lista de empresas',
    list: 'Conflictos',
    latest: 'Últimos hechos',
    more: (count) => `Ver la lista de ${count}`,
  },
  statusUnknown: 'Estado no registrado',
  otherTypes: 'Otros tipos',
  list: {
    next: 'Siguiente',
    previous: 'Anterior',
    pages: 'Páginas de la lista',
    total: (count) => `${count} en total.`,
    companiesLead: 'Todas las empresas registradas, también las que no tienen conflictos.',
    projectsLead: 'Minas, lotes de petróleo y gas, ductos y otras obras.',
    communitiesLead:
      'Comunidades, centros poblados, federaciones y rondas que figuran en un conflicto o cerca de un proyecto.',
    disputesLead: 'Todos los conflictos registrados, también los que no se pueden ubicar en el mapa.',
    newsLead: 'Titulares, medios y direcciones, lo más reciente primero, con un resumen propio.',
    country: 'País',
    ukLink: 'Vínculo con el Reino Unido',
    holdings: 'Proyectos hoy',
    place: 'Lugar',
    stage: 'Etapa',
    commodities: 'Recursos',
    peoples: 'Pueblo',
    name: 'Nombre',
    yes: 'Sí',
    no: 'No',
  },
  edition: {
    banner: (month, stage) => `Tal como se publicó en la edición de ${month} (${stage})`,
    stages: { CANDIDATE: 'candidata', FINAL: 'definitiva' },
    today: 'ver la de hoy',
    citation: (title, month, version) =>
      `MineWatch, «${title}». Datos tal como se publicaron en la edición de ${month}, versión ${version}. CC BY 4.0.`,
    absent: 'No está en esta edición',
    absentLead: (month) =>
      `En la edición de ${month} no hay ningún registro con esta dirección. Puede que se publicara después o que entonces tuviera otra dirección.`,
    unknown: 'No existe esa edición',
    unknownLead: (asked) =>
      `«${asked}» no es una edición. Una edición se nombra por su mes, como 2026-10, o por mes y etapa, como 2026-10-final.`,
    known: 'Esta página en las ediciones que hay',
    none: 'Todavía no se ha cerrado ningún mes como edición.',
    present: 'Esta página como está hoy',
  },
  ...recordMessages,
  ...editionMessages,
  ...mapMessages,
  preview: previewMessages,
  ...disputeMessages,
  ...useMessages,
};
