export { readSelection, RULES } from './read-selection.js';
export { filterOf, statusDayOf, type AskedOn, type SelectionFilter } from './selection-filter.js';
export { EVERYTHING, FIRST_MONTH, writeSelection, type Selection } from './selection.js';
