import type { WalkedPage } from './blocks'
import type { PageNode } from './page-node'
import { Visitor } from './visitor.dom'

/** A slice of the walk ends after this many ms. */
const SLICE = 4
/** The clock is looked at once in so many nodes. */
const GLANCE = 32

/** What a walk needs from outside. */
export interface WalkTime {
  /** Ms of a clock that only moves forward. */
  now(): number
  /** Lets the page go on; the walk continues when it resolves. */
  pause(): Promise<void>
}

/**
 * Walks a document into blocks. Visits every node once, reads no layout, changes nothing, and gives way whenever
 * a slice has lasted 4 ms. Form values and editable text are never read.
 *
 * @param document - a browser's document or anything with the same few members
 * @returns what was visible, nothing decided; `truncated` when the walk stopped at a limit
 */
export async function walkPage(document: PageNode, time: WalkTime): Promise<WalkedPage> {
  const visitor = new Visitor(document)
  await run(visitor, time)
  return visitor.page()
}

/**
 * The element that block `place` of a walk of `document` begins in, null when the page has no such block any more.
 * Walks again, because the page may have changed and no node is kept from the first walk.
 */
export async function elementOfPlace(document: PageNode, place: number, time: WalkTime): Promise<PageNode | null> {
  const origins: PageNode[] = []
  await run(new Visitor(document, origins), time)
  return origins[place] ?? null
}

async function run(visitor: Visitor, time: WalkTime): Promise<void> {
  let started = time.now()
  while (visitor.walk(GLANCE)) {
    if (time.now() - started <= SLICE) continue
    await time.pause()
    started = time.now()
  }
}
