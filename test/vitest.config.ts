import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { mapPlugin } from '../scripts/lib/map-plugin.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  plugins: [await WxtVitest(), preact({ devToolsEnabled: false }), mapPlugin()],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/firefox/**', 'node_modules/**'],
    setupFiles: ['test/support/unit-setup.ts'],
    environment: 'node',
    maxWorkers: 2,
    // Two cores are shared by everything that runs; a test that hangs is still noticed.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
