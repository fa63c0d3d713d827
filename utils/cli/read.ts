import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { articleOf } from '../article/article-of'
import type { WalkedPage } from '../article/blocks'
import { walkPage } from '../article/walk.dom'
import { understand } from '../reading/understand'
import { parsePage } from './parse5-node'

/** One page of a list to be read. */
export interface Listed {
  readonly id: string
  /** Absolute path of an .html or .html.gz file. */
  readonly file: string
  /** `''` when unknown. */
  readonly url: string
}

const now = () => performance.now()
const pause = () => new Promise<void>((go) => setImmediate(go))

/** The text of a page file, unpacked where it is packed. Throws where it cannot be read. */
export function pageText(file: string): string {
  const bytes = readFileSync(file)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return new TextDecoder('utf-8').decode(packed ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes)
}
const LARGEST = 200_000_000

/** Walks a page file. */
export async function walkFile(file: string): Promise<WalkedPage> {
  return walkPage(parsePage(pageText(file)), { now, pause })
}

/** The reading of one listed page as the contract of the command line has it. */
export async function readListed({ id, file, url }: Listed): Promise<object> {
  const document = parsePage(pageText(file))
  const from = now()
  const page = await walkPage(document, { now, pause })
  // Decided once more within `understand`; here to tell what deciding costs.
  articleOf(page)
  const walked = now()
  const reading = await understand(page, url, pause)
  return { id, ...reading, ms: { read: walked - from, understand: now() - walked } }
}
