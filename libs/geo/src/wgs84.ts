/** Why two numbers are no point on the Earth. */
export type PointFault = 'LATITUDE_OUT_OF_RANGE' | 'LONGITUDE_OUT_OF_RANGE';

/** Peru with its 200 nautical miles of sea, in degrees: wide enough for offshore blocks, narrow enough to find swapped numbers. */
const PERU_BOX = { west: -84.7, south: -20.3, east: -68.6, north: 0.1 } as const;

/** The first fault of a WGS 84 point in decimal degrees, or null. */
export function findPointFault(latitude: number, longitude: number): PointFault | null {
  if (!(Math.abs(latitude) <= 90)) return 'LATITUDE_OUT_OF_RANGE';
  if (!(Math.abs(longitude) <= 180)) return 'LONGITUDE_OUT_OF_RANGE';
  return null;
}

/** Whether a point may lie in Peru or its sea. One outside deserves a warning, not a refusal: a court case may be in London. */
export function isNearPeru(latitude: number, longitude: number): boolean {
  const { west, south, east, north } = PERU_BOX;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
