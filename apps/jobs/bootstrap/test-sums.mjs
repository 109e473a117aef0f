import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Sums */

/** Jest reporter: leaves the sums of a run for the door, which prints them when everything else is said. */
class TestSums {
  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number }} results
   */
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_SUMS;
    /** @type {Sums} */
    const sums = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    if (file) writeFileSync(file, JSON.stringify(sums));
  }
}

// Jest takes a reporter only as a default export.
export { TestSums as default };
