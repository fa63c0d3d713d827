import type { PageId } from '../base/ids'
import { moved } from '../evidence/about'
import { daysIn, lastIn } from '../evidence/day-list'
import type { TopicShare } from '../evidence/evidence'
import { dayName } from '../evidence/order'
import { movesOn } from '../evidence/regroup'
import type { Tables } from './db'
import { piecesOf } from './packs'
import { EMPTY_PANEL } from './panel-row'
import type { PageAbout, PageRow, ReadingRow } from './rows'

const NOTHING: PageAbout = { language: 'und', topics: [] }

/** What a page is about as it was understood, before the student's corrections. */
export async function pageAbout(db: Tables, row: PageRow): Promise<PageAbout> {
  const reading = await db.readings.get(row.id)
  if (reading !== undefined) return fromReading(reading)
  for (const day of daysIn(row.days).reverse()) {
    const visit = (await piecesOf(db, dayName(day))).findLast(
      (piece) => piece.kind === 'visit' && piece.page === row.id,
    )
    if (visit?.kind === 'visit') return fromVisit(visit)
  }
  return NOTHING
}

/** The same of several pages, the corrections applied: most of them were read on the same few days. */
export async function pagesAbout(db: Tables, rows: readonly PageRow[]): Promise<Map<PageId, PageAbout>> {
  const readings = await db.readings.bulkGet(rows.map(({ id }) => id))
  const days = new Set(rows.flatMap((row, i) => (readings[i] === undefined ? (lastIn(row.days) ?? []) : [])))
  const packs = await Promise.all([...days].map((day) => piecesOf(db, dayName(day))))
  const visits = packs
    .flat()
    .flatMap((piece) => (piece.kind === 'visit' ? [[piece.page, fromVisit(piece)] as const] : []))
  const seen = new Map(visits)
  const abouts = rows.map((row, i) => {
    const reading = readings[i]
    return [row, reading === undefined ? (seen.get(row.id) ?? NOTHING) : fromReading(reading)] as const
  })
  const correctedOn = await corrections(db)
  const told = abouts.map(async ([row, about]) => {
    return [row.id, { ...about, topics: await correctedOn(row, about.topics) }] as const
  })
  return new Map(await Promise.all(told))
}

/** A way to apply what the student said of topics, on one page or everywhere, to the topics of a page. */
export async function corrections(
  db: Tables,
): Promise<(row: PageRow, shares: readonly TopicShare[]) => Promise<readonly TopicShare[]>> {
  const { list } = ((await db.panel.get('panel')) ?? EMPTY_PANEL).regrouped
  return async (row, shares) => named(db, moved(shares, movesOn(row.id, row.moves, list)))
}

/** A topic that others were joined to keeps its own name, which the page may not know. */
async function named(db: Tables, shares: readonly TopicShare[]): Promise<readonly TopicShare[]> {
  if (shares.every(({ name }) => name !== '')) return shares
  const states = await db.topics.bulkGet(shares.map(({ id }) => id))
  return shares.map((share, i) => (share.name === '' ? { ...share, name: states[i]?.name ?? share.id } : share))
}

function fromReading({ reading: { language, subject, topics } }: ReadingRow): PageAbout {
  const shares = topics.map(({ id, name, weight }) => ({ id, name, weight }))
  return { language, topics: shares, ...(subject && { subject: subject.id }) }
}

function fromVisit({
  language,
  subject,
  topics,
}: PageAbout | ({ subject?: PageAbout['subject'] | undefined } & Omit<PageAbout, 'subject'>)): PageAbout {
  return { language, topics, ...(subject && { subject }) }
}
