import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test'
import type { Settings } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { sessionOf } from './real-panel'
import { textOfStores } from './stores'

/** What the pages of an extension may call, as far as these tests do. */
declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >
  permissions: {
    getAll(): Promise<{ origins: string[] }>
    request(what: object): Promise<boolean>
    remove(what: object): Promise<boolean>
  }
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> }
  developerPrivate: {
    updateExtensionConfiguration(what: object): Promise<void>
    addHostPermission(id: string, host: string): Promise<void>
    removeHostPermission(id: string, host: string): Promise<void>
  }
}

/** The browser of this machine; Playwright brings its own where there is none. */
export const CHROMIUM =
  process.env['CHROMIUM_PATH'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((path) => existsSync(path))

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--enable-unsafe-extension-debugging',
  '--test-type',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  // The browser talks to its maker by itself; as little of it as can be switched off.
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,NetworkTimeServiceQuerying',
]

/** How a browser is started. */
export interface LaunchOptions {
  readonly args?: readonly string[]
  readonly headless?: boolean
}

/** A browser on the profile in `folder`, with the extension that was built into `extension`. */
export async function launch(
  folder: string,
  extension: string,
  { args = [], headless = true }: LaunchOptions = {},
): Promise<Trellis> {
  const context = await chromium.launchPersistentContext(folder, {
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    headless,
    viewport: { width: 1280, height: 800 },
    // Playwright switches it off, and with it half of what "back" does.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...args],
  })
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://')
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 }))
  return new Trellis(context, new URL(worker.url()).host)
}

/** The extension in a running browser. */
export class Trellis {
  readonly context: BrowserContext
  readonly id: string
  #screen: Promise<Page> | undefined

  constructor(context: BrowserContext, id: string) {
    this.context = context
    this.id = id
  }

  /** Address of a page of the extension. */
  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`
  }

  /** A page of the extension with nothing on it, from which the browser's own interfaces can be called. */
  screen(): Promise<Page> {
    this.#screen ??= this.context.newPage().then(async (page) => {
      await page.goto(this.url('icon/on-16.png'))
      return page
    })
    return this.#screen
  }

  /** Gives consent and changes settings where the product keeps them. */
  async settings(patch: Partial<Settings>): Promise<void> {
    const screen = await this.screen()
    await expect
      .poll(() => screen.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']))
      .toBeTruthy()
    await screen.evaluate(async (changed) => {
      const { settings } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...(settings as object), ...changed } })
    }, patch)
    await this.ask('reconcile', {})
  }

  /** Asks the background what a screen may ask. */
  async ask(name: string, payload: object): Promise<unknown> {
    const message = { to: 'background', name, payload }
    return (await this.screen()).evaluate((asked) => chrome.runtime.sendMessage(asked), message)
  }

  /** Lets the next request for `origins` succeed: there is nobody here to press "Allow". */
  async pregrant(...origins: string[]): Promise<void> {
    await this.#inSettings(async ({ id, hosts }) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' })
      for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host)
    }, origins)
  }

  /** Asks for `origins` as a screen does in a press, and waits until pages there are observed. */
  async grant(...origins: string[]): Promise<void> {
    await this.pregrant(...origins)
    const screen = await this.screen()
    const given = await screen.evaluate((asked) => chrome.permissions.request({ origins: asked }), origins)
    expect(given).toBe(true)
    await this.untilRegistered()
  }

  /** Takes access back in the browser's own settings. */
  async revoke(...origins: string[]): Promise<void> {
    await this.#inSettings(async ({ id, hosts }) => {
      for (const host of hosts) await chrome.developerPrivate.removeHostPermission(id, host)
    }, origins)
  }

  async untilRegistered(number = 1): Promise<void> {
    const screen = await this.screen()
    await expect
      .poll(() => screen.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
      .toBe(number)
  }

  /** Waits until the background has answered all that was said to it before. */
  async settled(): Promise<boolean> {
    await this.ask('reconcile', {})
    return true
  }

  /** What the product says of the one tab that it says something of. */
  async tab(): Promise<TabState | undefined> {
    const rows = await this.session('tab:')
    return rows.at(-1) as TabState | undefined
  }

  /** Rows of storage.session whose names begin with `kind`. */
  async session(kind: string): Promise<unknown[]> {
    const screen = await this.screen()
    return screen.evaluate(async (from) => {
      const all = await chrome.storage.session.get(null)
      return Object.entries(all).flatMap(([name, row]) => (name.startsWith(from) ? [row] : []))
    }, kind)
  }

  /** Rows of one table of every learner's database. */
  async rows<T>(table: string): Promise<T[]> {
    const screen = await this.screen()
    return screen.evaluate(async (name) => {
      const done = <R>(asked: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result)
          asked.onerror = () => reject(asked.error)
        })
      const rows: T[] = []
      for (const { name: database } of await indexedDB.databases()) {
        const db = await done(indexedDB.open(database ?? ''))
        if (db.objectStoreNames.contains(name))
          rows.push(...(await done(db.transaction(name).objectStore(name).getAll())))
        db.close()
      }
      return rows
    }, table)
  }

  /** Everything that is stored anywhere, as one text; packed bytes are unpacked. */
  async stores(): Promise<string> {
    return textOfStores(await this.screen())
  }

  /** The background, awake. */
  async worker(): Promise<Worker> {
    await this.ask('reconcile', {})
    const ours = this.context.serviceWorkers().filter((worker) => worker.url().startsWith(this.url('')))
    const worker = ours.at(-1)
    if (worker === undefined) throw new Error('The background does not wake.')
    return worker
  }

  /** Stops the background as the browser does after thirty quiet seconds. */
  async stopWorker(): Promise<void> {
    const cdp = await sessionOf(this.context)
    const ours = `chrome-extension://${this.id}/`
    const find = async () =>
      (await cdp.send('Target.getTargets')).targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(ours),
      )
    const worker = await find()
    if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId })
    await expect.poll(async () => (await find())?.targetId).not.toBe(worker?.targetId)
    await cdp.detach()
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  async #inSettings(work: (what: { id: string; hosts: string[] }) => Promise<void>, hosts: string[]): Promise<void> {
    const page = await this.context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(work, { id: this.id, hosts })
    await page.close()
  }
}
