/** Wording of what is wanting in the records. */
export const quality = {
  title: 'Calidad de los datos',
  lead: 'Lo que falta en los registros, y cómo cambia. Cada cosa que se corrige cuenta.',
  none: 'Aquí no falta nada.',
  fewer: (count: number, day: string) => `${count} menos que el ${day}`,
  more: (count: number, day: string) => `${count} más que el ${day}`,
  same: (day: string) => `tantos como el ${day}`,
  trend: 'Cantidades a lo largo del tiempo',
  trendOf: (title: string) => `Cantidades a lo largo del tiempo: ${title}`,
  day: 'Día',
  count: 'Registros',
  list: (count: number) => (count === 1 ? 'Mostrar el registro' : `Mostrar los ${count} registros`),
  first: (count: number) => `Se muestran los primeros ${count}.`,
};
