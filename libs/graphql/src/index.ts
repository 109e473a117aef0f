export * from './sql.js';
export * from './reading.js';
export * from './reading-catalogue.js';
export * from './reading-parts.js';
export * from './language.js';
export * from './request-errors.js';
export { compileRoots, isWhollyCompiled, type CompiledStatement } from './compile-operation.js';
export { findOperation, type Operation, type Variables } from './selection.js';
