import { groupBy } from '../base/group'
import type { PromptId } from '../base/ids'
import { DAY, type Instant } from '../base/time'
import { NEVER, type PromptRow } from '../review/prompt-state'
import type { Tables } from './db'
import type { Fold } from './fold-session'

/** When a prompt is due, if it is ever asked. */
type Due = readonly [Instant, PromptId]

const dayOfDue = ([due]: Due) => Math.floor(due / DAY)

/** Moves prompts whose due time changed to their new days. */
export async function foldCalendar(fold: Fold): Promise<void> {
  const changed = fold.prompts.changes().filter(({ before, now }) => before?.due !== now?.due)
  const gone = groupBy(
    changed.flatMap(({ before }) => dueOf(before)),
    dayOfDue,
  )
  const come = groupBy(
    changed.flatMap(({ now }) => dueOf(now)),
    dayOfDue,
  )
  const days = new Set([...gone.keys(), ...come.keys()])
  await fold.calendar.load(days)
  for (const day of days) {
    const left = new Set(gone.get(day)?.map(([, id]) => id))
    const stay = (fold.calendar.get(day)?.due ?? []).filter(([, id]) => !left.has(id))
    const due = [...stay, ...(come.get(day) ?? [])].sort(earlier)
    fold.calendar.set(day, due.length === 0 ? undefined : { day, due })
  }
}

/** The prompts that are due at `now`, those that wait longest first, at most `most`; and when the next one comes. */
export async function dueAt(
  db: Pick<Tables, 'calendar' | 'prompts'>,
  now: Instant,
  most: number,
): Promise<{ readonly prompts: PromptRow[]; readonly nextAt: Instant | undefined }> {
  const today = Math.floor(now / DAY)
  const [until, next] = await Promise.all([
    db.calendar.where('day').belowOrEqual(today).limit(most).toArray(),
    db.calendar.where('day').above(today).first(),
  ])
  const all = until.flatMap(({ due }) => due)
  const ids = all.filter(([due]) => due <= now).slice(0, most)
  const later = all.find(([due]) => due > now) ?? next?.due[0]
  return { prompts: await rowsOf(db, ids), nextAt: later?.[0] }
}

/** The prompts that come after `now`, at most `most`: with time to spare some of them are asked before they are due. */
export async function soonAfter(
  db: Pick<Tables, 'calendar' | 'prompts'>,
  now: Instant,
  most: number,
): Promise<PromptRow[]> {
  const days = await db.calendar
    .where('day')
    .aboveOrEqual(Math.floor(now / DAY))
    .limit(most)
    .toArray()
  const ids = days.flatMap(({ due }) => due).filter(([due]) => due > now)
  return rowsOf(db, ids.slice(0, most))
}

/** The prompts that come next, due already or not. */
export async function nextPrompts(db: Pick<Tables, 'calendar' | 'prompts'>, most: number): Promise<PromptRow[]> {
  const days = await db.calendar.orderBy('day').limit(most).toArray()
  return rowsOf(db, days.flatMap(({ due }) => due).slice(0, most))
}

async function rowsOf(db: Pick<Tables, 'prompts'>, due: readonly Due[]): Promise<PromptRow[]> {
  const rows = await db.prompts.bulkGet(due.map(([, id]) => id))
  return rows.filter((row) => row !== undefined)
}

function dueOf(row: PromptRow | undefined): Due[] {
  return row === undefined || row.due >= NEVER ? [] : [[row.due, row.id]]
}

function earlier([a, first]: Due, [b, second]: Due): number {
  return a - b || (first < second ? -1 : 1)
}
