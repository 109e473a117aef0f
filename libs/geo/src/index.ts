export { isDrawnAsArea, isDrawnAsPoint } from './drawing.js';
export { drawOutlines, listDepartmentBoundaries, type Outlines } from './outlines.js';
export { findRingFault, type RingFault } from './ring-fault.js';
export { listSeedPlaces, type SeedPlaceRow, type SeedPlaces } from './seed-places.js';
export { listUbigeoPlaces, type PlaceLevel, type UbigeoPlace } from './ubigeo-places.js';
export { findPointFault, isNearPeru, type PointFault } from './wgs84.js';
