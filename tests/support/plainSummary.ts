import type { Reporter, TestCase, TestModule } from 'vitest/node'

/**
 * Prints, as the last line, how many tests passed, failed and were skipped, in the plain form that continuous
 * integration reads. A file that could not be loaded counts as one failure.
 */
export class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const cases: readonly TestCase[] = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string) => cases.filter(test => test.result().state === state).length
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length
    const failed = count('failed') + broken + unhandled.length
    console.log(`\n${count('passed')} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped`)
  }
}
