import type { Block, Container, WalkedPage } from './blocks'

/** Characters of JSON in one part: a message of more would hold up the page's thread. */
export const PART_CHARACTERS = 60_000

/** A stretch of a walked page that fits one message. */
export interface PagePart {
  readonly containers: readonly Container[]
  readonly blocks: readonly Block[]
}

/**
 * Cuts a walked page into stretches of at most `PART_CHARACTERS` of JSON, in order: first the containers, then
 * the blocks. Put one after the other they are the page again.
 *
 * @returns at least one part; a single block that is larger than a part has one of its own
 */
export function* partsOf(page: Pick<WalkedPage, 'containers' | 'blocks'>): Generator<PagePart> {
  let containers: Container[] = []
  let blocks: Block[] = []
  let characters = 0
  for (const container of page.containers) {
    const size = JSON.stringify(container).length + 1
    if (characters + size > PART_CHARACTERS) {
      yield { containers, blocks }
      containers = []
      characters = 0
    }
    containers.push(container)
    characters += size
  }
  for (const block of page.blocks) {
    const size = JSON.stringify(block).length + 1
    if (characters > 0 && characters + size > PART_CHARACTERS) {
      yield { containers, blocks }
      containers = []
      blocks = []
      characters = 0
    }
    blocks.push(block)
    characters += size
  }
  yield { containers, blocks }
}
