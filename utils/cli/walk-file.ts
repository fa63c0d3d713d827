import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { WalkedPage } from '../article/blocks'
import { pageWalk } from './parse5-node'

/** A packed page may grow to so many bytes. */
const LARGEST = 200_000_000

/** The text of a page file, unpacked where it is packed. Throws where it cannot be read. */
export function pageText(file: string): string {
  const bytes = readFileSync(file)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return new TextDecoder('utf-8').decode(packed ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes)
}

/** Walks a page file. Throws where it cannot be read. */
export const walkFile = (file: string): Promise<WalkedPage> => pageWalk(pageText(file))
