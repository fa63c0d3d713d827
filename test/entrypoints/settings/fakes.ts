import { vi } from 'vitest'

/** What the browser would do; tests set it and look at it. Hoisted by the tests that mock with it. */
export const browser = {
  granted: new Set<string>(),
  answer: true,
  requested: [] as string[][],
  dropped: [] as string[][],
  saved: [] as { name: string; text: string }[],
  asked: [] as { name: string; payload: unknown }[],
  erased: 0,
  refusesToErase: false,
  changed: new Set<() => void>(),
}

export const permissions = {
  grantedPatterns: async () => [...browser.granted],
  hasAccess: async (patterns: string[]) => patterns.every((pattern) => browser.granted.has(pattern)),
  requestAccess: async (patterns: string[]) => {
    browser.requested.push(patterns)
    if (browser.answer) for (const pattern of patterns) browser.granted.add(pattern)
    for (const changed of browser.changed) changed()
    return browser.answer
  },
  dropAccess: async (patterns: string[]) => {
    browser.dropped.push(patterns)
    for (const pattern of patterns) browser.granted.delete(pattern)
    for (const changed of browser.changed) changed()
    return true
  },
  watchAccess: (changed: () => void) => {
    browser.changed.add(changed)
    return () => browser.changed.delete(changed)
  },
}

export const files = {
  saveFile: (name: string, text: string) => {
    browser.saved.push({ name, text })
  },
}

export const messages = {
  askBackground: async (name: string, payload: unknown) => {
    browser.asked.push({ name, payload })
  },
}

export const erase = {
  eraseBrowser: async () => {
    if (browser.refusesToErase) throw new Error('refused')
    browser.erased += 1
  },
}

export const persist = { isPersisted: vi.fn(async () => false), askToPersist: vi.fn(async () => true) }

/** As after installing. */
export function freshBrowser(): void {
  browser.granted.clear()
  browser.changed.clear()
  Object.assign(browser, { answer: true, requested: [], dropped: [], saved: [], asked: [], erased: 0 })
  browser.refusesToErase = false
}
