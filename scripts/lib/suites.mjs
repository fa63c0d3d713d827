// What `npm test` runs, in order. A suite answers how many of its tests passed and failed; a step without tests of its
// own counts as one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFirefox } from './browsers.mjs'
import { BUILDS, ensureBuild } from './build.mjs'
import { runNode } from './node-modules.mjs'

const step = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** Runs with a file to report into, and counts what it says; a run that died without a report is one failure. */
function counted(args, count, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-test-'))
  const report = join(folder, 'report.json')
  try {
    const ok = runNode(args(report), { env: { ...process.env, ...env, TRELLIS_REPORT: report } })
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')))
    return { passed, failed: ok ? failed : Math.max(failed, 1) }
  } catch (failure) {
    console.error(`There is no report: ${failure.message}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tests of a Vitest report. A file that cannot even be loaded has no tests in it to fail. */
export function countVitest(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/** Tests of a Playwright report; one that passed at the second try has failed. */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
})

/** `[name, what it shows, run]` */
export const suites = [
  [
    'lint',
    'style, and no clock in pure code',
    () => step(runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])),
  ],
  ['types', 'the compiler, with and without a page', () => step(runNode(['scripts/types.mjs']))],
  ['boundaries', 'who imports whom', () => step(runNode(['.ci/boundaries.mjs']))],
  ...Object.keys(BUILDS).map((name) => [`build-${name}`, BUILDS[name].folder, () => step(builds(name))]),
  ['unit', 'pure code, store, components, and the repository itself', () => counted(vitest, countVitest)],
  ['addon-lint', "Mozilla's checks of the Firefox build", () => step(lintAddon())],
  ['e2e', 'the whole way in a real Chromium', () => counted(playwright, countPlaywright)],
  ['firefox', 'the same way in a real Firefox', firefox],
]

function builds(name) {
  try {
    return Boolean(ensureBuild(name))
  } catch (failure) {
    console.error(failure.message)
    return false
  }
}

const vitest = (report) => [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'],
  `--outputFile.json=${report}`,
]

function lintAddon() {
  const folder = ensureBuild('firefox')
  return runNode(['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--no-input', '--boring'])
}

const playwright = () => ['scripts/e2e.mjs']

function firefox() {
  const program = ensureFirefox()
  if (!program) return step(false)
  return counted(
    () => ['test/firefox/smoke.mjs'],
    (report) => report,
    { FIREFOX_PATH: program },
  )
}
