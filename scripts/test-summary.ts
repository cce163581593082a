import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output of the test run with one plain line: `tests: N passed, N failed`. */
export default class TestSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    // What broke outside of a test counts as a failure too.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) failed += 1;
    }
    process.on('exit', () => process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`));
  }
}
