import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import type { WalkedPage } from '@/utils/article/blocks'
import type { walkPage } from '@/utils/article/walk.dom'
import { pageWalk } from '@/utils/cli/parse5-node'
import { ownPages } from '../support/walk-pages'
import { expect, test } from './fixtures'

declare const walker: { readonly walkPage: typeof walkPage }

/** The walker as a script for a page. */
async function walkerScript(): Promise<string> {
  const entry = 'utils/article/walk.dom.ts'
  const lib = { entry, formats: ['iife' as const], name: 'walker' }
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: { write: false, lib } })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('nothing was built')
  return first.output[0].code
}

async function serve(pages: ReadonlyMap<string, string>) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages.get((request.url ?? '').slice(1)) ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('@core a saved page is read from the command line as the browser reads it', async () => {
  const pages = ownPages()
  expect(pages.length).toBeGreaterThanOrEqual(30)
  const script = await walkerScript()
  const { server, origin } = await serve(new Map(pages.map(({ name, html }) => [name, html])))
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    // Scripts of the pages stay out, as they do for a saved page; the walker comes in from outside.
    const page = await browser.newPage()
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()))
    for (const { name, html } of pages) {
      await page.goto(`${origin}/${name}`)
      await page.evaluate(script.replace(/^(?:var|const) walker\b/, 'globalThis.walker'))
      const inBrowser = await page.evaluate(async (): Promise<WalkedPage> => {
        const pause = () => new Promise<void>((next) => setTimeout(next))
        return walker.walkPage(document, { now: () => performance.now(), pause })
      })
      expect(inBrowser, name).toEqual(await pageWalk(html))
    }
  } finally {
    await browser.close()
    server.close()
  }
})
