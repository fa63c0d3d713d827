import type { WalkedPage } from '../article/blocks'
import type { BlocksPart, ExpectedJob } from './protocol'

/** Characters of JSON that the blocks of one page may take. The walk stops far below it. */
export const MOST_CHARACTERS = 2_000_000
/** Pages that may be under way at once; the oldest gives way. */
export const MOST_JOBS = 20

interface Growing {
  readonly expected: ExpectedJob
  readonly parts: Map<number, BlocksPart>
  characters: number
}

/** What came of one more part. */
export type Assembled =
  | { readonly state: 'refused' }
  | { readonly state: 'waiting'; readonly received: number }
  | ({ readonly state: 'whole'; readonly received: number; readonly page: WalkedPage } & Pick<
      ExpectedJob,
      'url' | 'asStudy'
    >)
  | { readonly state: 'too-much' }

/**
 * Puts pages together from parts that arrive in any order and perhaps twice. Holds a bounded number of
 * bounded pages, and only of jobs that were announced for the frame that sends.
 */
export class Assembly {
  readonly #jobs = new Map<string, Growing>()

  /** Announces a job. */
  expect(expected: ExpectedJob): void {
    this.#jobs.set(expected.job, { expected, parts: new Map(), characters: 0 })
    for (const oldest of this.#jobs.keys()) {
      if (this.#jobs.size <= MOST_JOBS) break
      this.#jobs.delete(oldest)
    }
  }

  /** Takes one part; a page that is whole, or too much, is let go. */
  add(part: BlocksPart, from: { readonly tab: number | undefined; readonly frame: number | undefined }): Assembled {
    const growing = this.#jobs.get(part.job)
    if (growing?.expected.tab !== from.tab || growing?.expected.frame !== from.frame || !growing)
      return { state: 'refused' }
    if (!growing.parts.has(part.part)) growing.characters += JSON.stringify(part).length
    if (growing.characters > MOST_CHARACTERS) {
      this.#jobs.delete(part.job)
      return { state: 'too-much' }
    }
    growing.parts.set(part.part, part)
    const received = growing.parts.size
    const parts = allParts(growing.parts)
    if (parts === undefined) return { state: 'waiting', received }
    this.#jobs.delete(part.job)
    const { url, asStudy } = growing.expected
    return { state: 'whole', received, page: joined(parts), url, ...(asStudy && { asStudy }) }
  }
}

function allParts(parts: ReadonlyMap<number, BlocksPart>): BlocksPart[] | undefined {
  const ordered = [...parts.values()].sort((a, b) => a.part - b.part)
  const last = ordered.at(-1)
  return last?.last && last.part === ordered.length - 1 ? ordered : undefined
}

function joined(parts: readonly BlocksPart[]): WalkedPage {
  return {
    meta: (parts[0] as BlocksPart).meta,
    containers: parts.flatMap(({ containers }) => containers),
    blocks: parts.flatMap(({ blocks }) => blocks),
    truncated: parts.some(({ truncated }) => truncated),
  }
}
