export { moveNames, moves, movesFor, type DraftState, type MoveName } from './moves.js';
