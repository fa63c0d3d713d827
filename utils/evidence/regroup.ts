import type { PageId, TopicId } from '../base/ids'
import type { Days } from '../base/time'
import type { Move } from './about'
import type { Evidence } from './evidence'
import { dayOf, withDayIn } from './order'
import type { Related } from './undo'

/** A change of topic that the student made wherever it stands, or on some pages. */
export interface Regrouping extends Move {
  /** Absent: on every page, and for what has no page. */
  readonly pages?: readonly PageId[]
}

/** How the student has joined topics and taken them apart. */
export interface Regrouped {
  /** Oldest first. */
  readonly list: readonly Regrouping[]
  /** Local days, as days since 1970, that hold such pieces; ascending. */
  readonly days: readonly Days[]
}

/** Every topic as the pages name it. */
export const NOT_REGROUPED: Regrouped = { list: [], days: [] }

/** Whether a piece joins two topics or takes one apart. */
export function isRegrouping(piece: Evidence): boolean {
  return piece.kind === 'topic-merged' || piece.kind === 'topic-split'
}

/** The regroupings from all pieces that make or undo one. */
export function regroupedFrom({ all, counted }: Related): Regrouped {
  const list = counted.flatMap((piece): Regrouping[] => {
    const { at } = piece
    // The name of the topic that stays is its own affair.
    if (piece.kind === 'topic-merged') return [{ from: piece.from, to: { id: piece.into, name: '', weight: 1 }, at }]
    return piece.kind === 'topic-split' ? [{ from: piece.topic, to: piece.into, at, pages: piece.pages }] : []
  })
  return { list, days: all.map(dayOf).reduce(withDayIn, [] as readonly Days[]) }
}

/**
 * What changes the topics of a page, oldest first: its own corrections, and the regroupings that hold for it.
 *
 * @param page - undefined for what has no page
 */
export function movesOn(
  page: PageId | undefined,
  own: readonly Move[],
  everywhere: readonly Regrouping[],
): readonly Move[] {
  if (everywhere.length === 0) return own
  const here = everywhere.filter(({ pages }) => pages === undefined || (page !== undefined && pages.includes(page)))
  return [...own, ...here].sort((a, b) => a.at - b.at)
}

/** Every topic whose past may be told otherwise when `changed` come or go, `moves` being all that link topics. */
export function touchedBy(changed: readonly Move[], moves: readonly Move[]): ReadonlySet<TopicId> {
  const touched = new Set(changed.flatMap(({ from, to }) => [from, to.id]))
  for (let before = -1; before < touched.size; ) {
    before = touched.size
    for (const { from, to } of moves) {
      if (touched.has(from) || touched.has(to.id)) touched.add(from).add(to.id)
    }
  }
  return touched
}

/** The topics that the student joined to `topic`, itself included. */
export function joinedTo(topic: TopicId, list: readonly Regrouping[]): readonly TopicId[] {
  const into = list.filter(({ pages }) => pages === undefined)
  return [...new Set([topic, ...into.map(({ from }) => from)])].filter(
    (id) => id === topic || endOf(id, into) === topic,
  )
}

/** What a topic is now called by: itself, or what it was joined to. */
export function endOf(topic: TopicId, list: readonly Regrouping[]): TopicId {
  return list.reduce((id, { from, to, pages }) => (pages === undefined && from === id ? to.id : id), topic)
}
