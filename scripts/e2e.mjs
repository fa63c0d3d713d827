// Browser tests, on builds that are up to date: npm run e2e -- --grep @core
import { ensureChromium } from './lib/browsers.mjs'
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies, orDie, runNode } from './lib/node-modules.mjs'

ensureDependencies()
orDie(() => [ensureBuild('chrome'), ensureBuild('e2e')])
const env = { ...process.env, CHROMIUM_PATH: await ensureChromium() }
const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/e2e/playwright.config.ts']
process.exit(runNode([...playwright, ...process.argv.slice(2)], { env }) ? 0 : 1)
