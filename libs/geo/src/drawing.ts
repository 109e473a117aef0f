import type { LocationPrecision } from '#minewatch/vocabulary';

const DRAWN_AS_POINT: readonly LocationPrecision[] = ['SITE', 'NEAR'];
const DRAWN_AS_AREA: readonly LocationPrecision[] = ['DISTRICT', 'PROVINCE'];

/** Whether a place so precisely known may be shown as a point. */
export function isDrawnAsPoint(precision: LocationPrecision): boolean {
  return DRAWN_AS_POINT.includes(precision);
}

/**
 * Whether it is shown as a soft area or marked symbol, never as an exact pin. What is neither point nor area is only listed and shaded;
 * WITHHELD too, since the public gets such a place with its district's point and precision, and what still says WITHHELD must not be drawn.
 */
export function isDrawnAsArea(precision: LocationPrecision): boolean {
  return DRAWN_AS_AREA.includes(precision);
}
