import type { Failure } from '../base/result'

/** Why the store could not do what it was asked. `store.gone`: what it was about is no longer stored. */
export type StoreCode = 'store.full' | 'store.refused' | 'store.blocked' | 'store.gone' | 'store.failed'

/** The functions of utils/store reject with it; nothing was half-written. */
export class StoreError extends Error implements Failure {
  readonly code: StoreCode
  constructor(code: StoreCode, cause?: unknown) {
    super(code, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

/** Names of the errors of IndexedDB and Dexie that are the browser's doing and not a bug of ours. */
const CODES: Readonly<Record<string, StoreCode>> = {
  QuotaExceededError: 'store.full',
  MissingAPIError: 'store.refused',
  OpenFailedError: 'store.refused',
  SecurityError: 'store.refused',
  InvalidStateError: 'store.refused',
  NotFoundError: 'store.refused',
  VersionError: 'store.blocked',
  UpgradeError: 'store.blocked',
  DatabaseClosedError: 'store.blocked',
  UnknownError: 'store.failed',
  AbortError: 'store.failed',
  TimeoutError: 'store.failed',
}

/** Words for a full disk, which comes under several names, at abort. */
const FULL = /quota|no[ _]?space|disk/i
/** Words for a key that is no key: a bug of ours, which has the name that Chromium gives a full disk too. */
const BAD_KEY = /key|requirements/i

/** A failure of the browser's storage as a StoreError; anything else, a bug, as it is. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof StoreError || typeof error !== 'object' || error === null) return error
  const chain = causesOf(error)
  const full = chain.find(({ name, message }) => isFull(name, message))
  if (full !== undefined) return new StoreError('store.full', error)
  const known = chain.map(({ name }) => (Object.hasOwn(CODES, name) ? CODES[name] : undefined)).find(Boolean)
  return known === undefined ? error : new StoreError(known, error)
}

function isFull(name: string, message: string): boolean {
  if (name === 'DataError') return !BAD_KEY.test(message)
  return CODES[name] === 'store.full' || FULL.test(message)
}

/** What `work` gives, with failures of storage as StoreError. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error)
  }
}

/** The error and what it stands on, the innermost last: Dexie's `inner` says why a transaction was aborted. */
function causesOf(error: object): { readonly name: string; readonly message: string }[] {
  const causes: { name: string; message: string }[] = []
  for (let each: unknown = error; typeof each === 'object' && each !== null && causes.length < 6; ) {
    const { name, message, inner } = each as { name?: unknown; message?: unknown; inner?: unknown }
    causes.push({ name: String(name), message: String(message) })
    each = inner
  }
  return causes.reverse()
}
