import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { type Gateway, openGateway, openSite, type Site } from './site'
import { launch, type Trellis } from './trellis'

interface Options {
  /** The store build asks for hosts; `e2e` has them, for tests that are not about permissions. */
  readonly build: 'store' | 'e2e'
}

interface Fixtures {
  readonly site: Site
  /** Everything that leaves the browser goes through it and is written down. */
  readonly gateway: Gateway
  /** A fresh browser profile with Trellis in it, as after installing. */
  readonly trellis: Trellis
  /** A tab in front. */
  readonly page: Page
}

const FOLDERS = { store: 'chrome-mv3', e2e: 'e2e-chrome-mv3' }

export const test = base.extend<Options & Fixtures>({
  build: ['e2e', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  site: async ({}, use) => {
    const site = await openSite()
    await use(site)
    await site.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  gateway: async ({}, use) => {
    const gateway = await openGateway()
    await use(gateway)
    await gateway.close()
  },
  trellis: async ({ build, gateway }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-e2e-'))
    const extension = resolve(process.env['TRELLIS_BUILDS'] ?? '.output', FOLDERS[build])
    const args = [`--proxy-server=${gateway.address}`, '--proxy-bypass-list=<-loopback>']
    const trellis = await launch(folder, extension, { args })
    await use(trellis)
    await trellis.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  page: async ({ trellis }, use) => {
    const page = await trellis.context.newPage()
    await use(page)
  },
})
export const expect = test.expect

/** A student at `page`: moves the pointer and turns the wheel until `enough`. */
export async function readUntil(page: Page, enough: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.mouse.move(300 + Math.random() * 200, 200 + Math.random() * 200)
        await page.mouse.wheel(0, 60)
        return enough()
      },
      { intervals: [250], timeout: 30_000 },
    )
    .toBe(true)
}
