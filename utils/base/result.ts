/** An expected outcome that can fail. Bugs are thrown; failures are returned. */
export type Result<T, F extends Failure = Failure> = { ok: true; value: T } | { ok: false; failure: F }

/** `code` is stable, is the key of the message shown, and never holds page content. */
export interface Failure {
  readonly code: string
}

/** A success that carries `value`. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** A failure that the caller is expected to handle. */
export const fail = <F extends Failure>(failure: F): { ok: false; failure: F } => ({ ok: false, failure })
