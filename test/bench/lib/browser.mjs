// A Chromium for benches, with or without an extension, and without a network.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { ensureChromium } from '../../../scripts/lib/browsers.mjs'
import { root } from '../../../scripts/lib/node-modules.mjs'

const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--test-type',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider',
]

/** Opens a browser on `profile` (a throw-away one when none is given), does `work` with it and closes it. */
export async function withBrowser({ extension, profile }, work) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'trellis-bench-'))
  const loaded = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureChromium(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...loaded],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  try {
    return await work(context)
  } finally {
    await context.close()
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const ids = new WeakMap()

/** The id of the loaded extension. Its worker is there when the browser starts; later it may sleep. */
export async function extensionId(context) {
  if (!ids.has(context)) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    ids.set(context, new URL(worker.url()).host)
  }
  return ids.get(context)
}

/** A source of the project as one script for a page; what it exports is in the global `name`. */
export async function pageScript(entry, name) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: join(root, entry), formats: ['iife'], name }, minify: false },
  }).then((built) => (Array.isArray(built) ? built[0] : built))
  return output[0].code
}
