import type { PageId } from '../base/ids'
import { moved } from '../evidence/about'
import { daysIn, lastIn } from '../evidence/day-list'
import { dayName } from '../evidence/order'
import type { Tables } from './db'
import { piecesOf } from './packs'
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
  return new Map(
    rows.map((row, i) => {
      const reading = readings[i]
      const about = reading === undefined ? (seen.get(row.id) ?? NOTHING) : fromReading(reading)
      return [row.id, { ...about, topics: moved(about.topics, row.moves) }]
    }),
  )
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
