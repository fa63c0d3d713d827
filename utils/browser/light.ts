import type { Answer, FromPage, Name, Payload, ToUnderstand } from '../messages/protocol'

/** Whom a script in a page may ask, and for what. */
interface Reach {
  background: FromPage
  understand: Pick<ToUnderstand, 'addBlocks'>
}

interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown>
}

const api = globalThis as unknown as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }

/**
 * The browser's own runtime, without the polyfill: it would be most of what a watched page has to load.
 *
 * @returns undefined when the extension was updated or removed under an open page
 */
export function runtime(): Runtime | undefined {
  const own = (api.browser ?? api.chrome)?.runtime
  return own?.id === undefined ? undefined : own
}

/**
 * Asks the background or the understand worker's page from a script in a web page.
 *
 * @throws when nobody answers: the worker died over it, or the extension was updated; ask again or stop
 */
export async function ask<T extends keyof Reach, N extends Name<Reach[T]>>(
  to: T,
  name: N,
  payload: Payload<Reach[T], N>,
): Promise<Answer<Reach[T], N>> {
  const own = runtime()
  if (own === undefined) throw new Error('orphaned')
  const answer = await own.sendMessage({ to, name, payload })
  if (answer === undefined || answer === null) throw new Error('unanswered')
  return answer as Answer<Reach[T], N>
}
