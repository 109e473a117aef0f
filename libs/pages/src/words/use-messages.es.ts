import type { useMessages as en } from './use-messages.en.js';

/** Wording of what a reader can do with a record: cite, share, download. In Spanish. */
export const useMessages: typeof en = {
  use: {
    title: 'Citar, compartir, descargar',
    cite: 'Citar como',
    citation: (title, address, day) =>
      `MineWatch, «${title}». ${address}. Datos tal como se publicaron ${day}. CC BY 4.0.`,
    citationOfEdition: (title, address, month, version) =>
      `MineWatch, «${title}». ${address}. Datos tal como se publicaron en la edición de ${month}, versión ${version}. CC BY 4.0.`,
    citeEdition: 'Para citar lo que nunca cambia, cite el registro en una edición',
    share: 'Compartir',
    by: 'Compartir esta página por',
    email: 'Correo',
    address: 'Dirección permanente',
    copy: 'Copiar',
    copied: 'Copiado',
    download: 'Descargar',
    asJson: 'Todo lo de esta página (JSON)',
    asCsv: { events: 'Sus hechos (CSV)', disputes: 'Sus conflictos (CSV)' },
    jsonNote:
      'El archivo contiene, junto a la respuesta, la pregunta hecha a la API pública, para poder repetirla.',
  },
  historyOf: {
    inEdition: 'Edición',
    notYet: 'Todavía en ninguna edición',
    older: (count) => `${count} anteriores`,
    versions: { one: 'versión', other: 'versiones' },
  },
};
