import type { Failure } from '../base/result'

export type StoreCode = 'store.full' | 'store.refused' | 'store.blocked' | 'store.failed'

/** Why the store could not do what it was asked; nothing was half-written. The functions of utils/store reject with it. */
export class StoreError extends Error implements Failure {
  readonly code: StoreCode
  constructor(code: StoreCode, cause: unknown) {
    super(code, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}
