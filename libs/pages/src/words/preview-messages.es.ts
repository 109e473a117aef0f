import type { PreviewMessages } from './preview-messages.en.js';

/** Wording of what staff see of a draft before it is published, in Spanish. */
export const previewMessages: PreviewMessages = {
  mark: 'Vista previa',
  banner: 'Vista previa: no publicado.',
  lead: 'Así sería la página si el borrador se publicara ahora. Sus enlaces llevan a las páginas públicas.',
  other: 'Lo mismo en inglés',
  back: 'Volver al borrador',
  desk: 'A la mesa del personal',
  signIn:
    'Las vistas previas son para el personal. Inicie sesión en la mesa y vuelva a abrir esta dirección.',
  notThere: 'No hay ningún borrador con este número.',
  ended: 'Este borrador ya no está abierto: se publicó o se descartó, así que no hay nada que previsualizar.',
  withoutPage:
    'Nada muestra este registro: no tiene página propia ni pertenece a ningún registro que la tenga.',
  failed: 'No se pudo hacer la vista previa. Vuelva a intentarlo en un momento.',
  faulty: 'El borrador no puede previsualizarse hasta corregir esto:',
};
