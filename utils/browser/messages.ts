import browser from 'webextension-polyfill'
import type { Answer, FromScreens, FromUnderstand, Name, Payload, Sender, ToUnderstand } from '../messages/protocol'
import { type Role, roleOf } from '../messages/role'

/** Who is meant to answer. Every page of the extension hears every message. */
export type Address = 'background' | 'understand'

interface Envelope {
  readonly to: Address
  readonly name: string
  readonly payload: unknown
}

/** What the holders of one role may ask, and how their words are read. */
export interface Door {
  /** The payload when it has the shape of `name`, else undefined; without it the payload is taken as it is. */
  readonly parse?: (name: string, payload: unknown) => unknown
  readonly handlers: { readonly [name: string]: (payload: never, from: Sender) => unknown }
}

/** Asks the background from a page of the extension. Rejects when nobody answers. */
export function askBackground<N extends Name<FromScreens>>(
  name: N,
  payload: Payload<FromScreens, N>,
): Promise<Answer<FromScreens, N>> {
  return send({ to: 'background', name, payload })
}

/** Tells the background what the understand worker found. */
export function tellBackground<N extends Name<FromUnderstand>>(
  name: N,
  payload: Payload<FromUnderstand, N>,
): Promise<Answer<FromUnderstand, N>> {
  return send({ to: 'background', name, payload })
}

/** Asks the understand worker's page, which has to be there (see `ensureUnderstand`). */
export function askUnderstand<N extends Name<ToUnderstand>>(
  name: N,
  payload: Payload<ToUnderstand, N>,
): Promise<Answer<ToUnderstand, N>> {
  return send({ to: 'understand', name, payload })
}

const send = (envelope: Envelope) => browser.runtime.sendMessage(envelope) as Promise<never>

/**
 * Answers messages to `to`, by a table of its own for each role. What a role's table does not name is
 * not answered: a script in a page can observe and nothing else, whatever it says.
 */
export function serve(to: Address, doors: { readonly [R in Role]?: Door }): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') }
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.to !== to) return undefined
    const role = roleOf(sender, self)
    return role === undefined ? undefined : answer(doors[role], message, senderOf(sender))
  }
  browser.runtime.onMessage.addListener(listener as never)
}

function answer(door: Door | undefined, { name, payload }: Envelope, from: Sender): Promise<unknown> | undefined {
  if (door === undefined || !Object.hasOwn(door.handlers, name)) return undefined
  const parsed = door.parse ? door.parse(name, payload) : payload
  if (parsed === undefined) return undefined
  return Promise.resolve(door.handlers[name]?.(parsed as never, from))
}

const senderOf = ({ tab, frameId, url }: browser.Runtime.MessageSender): Sender => ({
  tab: tab?.id,
  frame: frameId,
  url,
  tabUrl: tab?.url,
  title: tab?.title,
  private: tab?.incognito ?? false,
})

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message && 'payload' in message
}
