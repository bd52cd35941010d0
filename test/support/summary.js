/**
 * The last words of a test run: what was not run and why, then one plain line of counts. Groups that something is
 * missing for are marked in their titles (optional.ts); slow files are not even looked at by `npm test`.
 */
const NOT_RUN = 'not run: ';
const SLOW = 'long properties, faults and LibreOffice checks (npm run test:slow)';

export default class SummaryReporter {
  constructor(_globalConfig, options) {
    this.slow = options?.slow === true;
  }

  onRunComplete(_contexts, results) {
    const lines = this.slow ? [] : [SLOW];
    for (const file of results.testResults)
      for (const test of file.testResults)
        if (test.title.startsWith(NOT_RUN)) lines.push(test.title.slice(NOT_RUN.length));
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = results;
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0);
    const missing = [...new Set(lines)].map((line) => `Not run: ${line}\n`).join('');
    process.stderr.write(
      `\n${missing}${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`,
    );
  }
}
