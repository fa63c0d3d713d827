import { inflateRawSync, inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

declare const chrome: { storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<object> }> }

interface Dump {
  readonly text: string
  readonly bytes: readonly string[]
}

/** Everything that the extension stored anywhere, as one text. Read from `screen`, a page of the extension. */
export async function textOfStores(screen: Page): Promise<string> {
  const { text, bytes } = await screen.evaluate(dump)
  return [text, ...bytes.map(unpacked)].join('\n')
}

async function dump(): Promise<Dump> {
  const bytes: string[] = []
  const seen: unknown[] = []
  const keep = (_: string, value: unknown) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const view =
        value instanceof ArrayBuffer
          ? new Uint8Array(value)
          : new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      bytes.push(btoa(Array.from(view, (each) => String.fromCharCode(each)).join('')))
      return 'bytes'
    }
    return value
  }
  const done = <R>(asked: IDBRequest<R>) =>
    new Promise<R>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
  for (const area of ['local', 'session', 'sync'] as const) seen.push(await chrome.storage[area].get(null))
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name ?? ''))
    for (const store of db.objectStoreNames)
      seen.push(name, store, await done(db.transaction(store).objectStore(store).getAll()))
    db.close()
  }
  for (const name of await caches.keys()) seen.push(name)
  seen.push({ ...localStorage })
  return { text: JSON.stringify(seen, keep), bytes }
}

function unpacked(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  for (const unpack of [inflateRawSync, inflateSync])
    try {
      return unpack(bytes).toString('utf8')
    } catch {
      // Packed in another way, or not packed.
    }
  return bytes.toString('utf8')
}
