import browser from 'webextension-polyfill'

/**
 * One kind of row in storage.session, `<kind>:<key>`: what has to outlive the background, which dies after
 * thirty quiet seconds, and must not outlive the browser.
 */
export class SessionRows<T> {
  readonly #kind: string

  constructor(kind: string) {
    this.#kind = kind
  }

  /** Name of a row in storage. */
  nameOf(key: string | number): string {
    return `${this.#kind}:${key}`
  }

  async get(key: string | number): Promise<T | undefined> {
    const name = this.nameOf(key)
    return (await browser.storage.session.get(name))[name] as T | undefined
  }

  async put(key: string | number, row: T): Promise<void> {
    await browser.storage.session.set({ [this.nameOf(key)]: row })
  }

  async drop(...keys: (string | number)[]): Promise<void> {
    if (keys.length > 0) await browser.storage.session.remove(keys.map((key) => this.nameOf(key)))
  }

  /** Every row of the kind, by its key. */
  async all(): Promise<Map<string, T>> {
    const from = `${this.#kind}:`
    const rows = Object.entries(await browser.storage.session.get(null))
    return new Map(rows.flatMap(([name, row]) => (name.startsWith(from) ? [[name.slice(from.length), row as T]] : [])))
  }
}

/** Puts rows of several kinds in one go: names as `nameOf` gives them. */
export const putRows = (rows: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.session.set(rows)

/**
 * Does `work` alone for one tab, so that reading a row, changing it and putting it back is one step. Two
 * messages of a page arrive together when it is left.
 */
export const inTurn = <T>(tab: number, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`tab:${tab}`, work)
