import { Place } from './place.entity.js';

export { Location } from './location.js';
export { Place } from './place.entity.js';
export { PlaceLevel } from './place-level.js';

export const placeEntities = [Place];
