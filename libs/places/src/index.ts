import { Place } from './place.entity.js';

export { BoundingBoxInput, envelope, standsWithin } from './bounding-box.inputs.js';
export { Location } from './location.js';
export { location } from './location.reading.js';
export { Place } from './place.entity.js';
export { liesIn, placePath, placeReadings } from './places.reading.js';
export { PlacesModule } from './places.module.js';

export const placeEntities = [Place];
