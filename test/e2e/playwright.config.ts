import { defineConfig, type ReporterDescription } from '@playwright/test'

// `npm test` counts what this file says; a run by hand has none.
const report = process.env['TRELLIS_REPORT']
const json: ReporterDescription[] = report ? [['json', { outputFile: report }]] : []

// Proofs that take minutes (twenty deaths of the background, hours of reading) run with `npm run bench -- --long`.
const slow = process.env['TRELLIS_LONG'] === '1' ? {} : { grepInvert: /@long/ }

export default defineConfig({
  ...slow,
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...json],
  // Pictures are looked at by a person; nothing in this project is compared pixel by pixel.
  updateSnapshots: 'none',
})
