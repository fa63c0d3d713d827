import browser from 'webextension-polyfill'
import type { Template } from '../templates/template'

const KEY = 'templates'

/** A template that is written on this computer, and what of it was handed over last. */
export interface OwnTemplate {
  readonly template: Template
  readonly changedAt: number
  /** The text that was handed over last: a change of it is a new revision. */
  readonly handed?: string | undefined
}

/** Templates written here, the latest first. They are no part of a student's record and need no consent. */
export async function readOwnTemplates(): Promise<OwnTemplate[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const list = Array.isArray(stored) ? (stored as OwnTemplate[]) : []
  return list.filter((each) => typeof each?.template?.id === 'string').sort((a, b) => b.changedAt - a.changedAt)
}

/** Keeps one template, in the place of what was kept under its id. Two windows lose neither's work on another one. */
export function keepOwnTemplate(own: OwnTemplate): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const others = (await readOwnTemplates()).filter(({ template }) => template.id !== own.template.id)
    await browser.storage.local.set({ [KEY]: [own, ...others] })
  })
}

/** Takes a template away. */
export function dropOwnTemplate(id: string): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const others = (await readOwnTemplates()).filter(({ template }) => template.id !== id)
    await browser.storage.local.set({ [KEY]: others })
  })
}
