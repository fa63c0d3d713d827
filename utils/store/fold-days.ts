import { groupBy } from '../base/group'
import type { TopicId } from '../base/ids'
import type { Days, LocalDay } from '../base/time'
import { pageOf, promptOf } from '../evidence/about'
import type { Evidence } from '../evidence/evidence'
import { dayName, dayNumber, dayOf, withDayIn } from '../evidence/order'
import { isUndo, relatedTo } from '../evidence/undo'
import { attentionOf, type DayPiece, type DayState, dayAfter, emptyDay } from '../learner/day-state'
import { contribution } from '../learner/interest'
import { type Fold, type Fresh, loadCorrected, piecesOn, sharesOf } from './fold-session'

/** Brings the days' roll-ups up to date; their sums are of whole numbers, so only undos and corrections need a second look. */
export async function foldDays(fold: Fold, fresh: readonly Fresh[]): Promise<void> {
  const rolled = fresh.filter(({ about }) => sharesOf(fold, about) !== undefined)
  await fold.days.load([...rolled.map(({ day }) => day), ...fold.again.days.keys()].map(dayName))
  const again = new Map([...fold.again.days].map(([day, { days }]) => [day, new Set(days)]))
  const steps: Fresh[] = []
  for (const each of rolled) {
    if (!each.late && !again.has(each.day)) steps.push(each)
    else again.set(each.day, new Set([...(again.get(each.day) ?? []), dayOf(each.piece), ...each.elsewhere]))
  }
  for (const [day, list] of groupBy(steps, (each) => each.day)) if (!again.has(day)) step(fold, dayName(day), list)
  if (again.size > 0) await loadCorrected(fold)
  for (const [day, days] of again) await refoldDay(fold, day, days)
}

/** What a day's attention adds to the interest in each topic that had any. */
export function contributionsOf(state: DayState | undefined): ReadonlyMap<TopicId, number> {
  if (state === undefined) return new Map()
  const all = attentionOf(state)
  const topics = Object.entries(state.attention).filter(([, activeMs]) => activeMs > 0)
  return new Map(topics.map(([id, activeMs]) => [id as TopicId, contribution(activeMs, all)]))
}

function step(fold: Fold, name: LocalDay, fresh: readonly Fresh[]): void {
  const state = fold.days.get(name) ?? emptyDay(name)
  const counted = fresh.filter(({ counts }) => counts).map(({ piece }) => withShares(fold, piece))
  const undos = fresh.filter(({ piece, about, day }) => piece !== about && dayOf(piece) !== day)
  const undoneOn = undos.map(({ piece }) => dayOf(piece)).reduce(withDayIn, state.undoneOn)
  fold.days.set(name, { ...dayAfter(state, counted), undoneOn })
}

const withShares = (fold: Fold, piece: Evidence): DayPiece => ({ piece, shares: sharesOf(fold, piece) ?? [] })

async function refoldDay(fold: Fold, day: Days, extra: ReadonlySet<Days>): Promise<void> {
  const name = dayName(day)
  const found = await piecesOn(fold, [day, ...(fold.days.get(name)?.undoneOn ?? []), ...extra])
  await loadNamed(
    fold,
    found.filter((piece) => dayOf(piece) === day),
  )
  const isOfDay = (piece: Evidence) => dayOf(piece) === day && sharesOf(fold, piece) !== undefined
  const { all, counted } = relatedTo(found, isOfDay)
  if (all.length === 0) {
    fold.days.set(name, undefined)
    return
  }
  const undoneOn = all
    .filter(isUndo)
    .map(dayOf)
    .filter((each) => each !== day)
    .reduce(withDayIn, [] as readonly Days[])
  const pieces = counted.map((piece) => withShares(fold, piece))
  fold.days.set(name, { ...dayAfter(emptyDay(name), pieces), undoneOn })
}

/** Reads what `sharesOf` has to know of these pieces. */
export async function loadNamed(fold: Fold, pieces: readonly Evidence[]): Promise<void> {
  await fold.prompts.load(pieces.flatMap((piece) => promptOf(piece) ?? []))
  if (!fold.allCorrected) await fold.pages.load(pieces.flatMap((piece) => pageOf(piece) ?? []))
}

/** Days whose attention changed, with the topics whose contribution did. */
export function changedAttention(fold: Fold): Map<Days, ReadonlyMap<TopicId, number | undefined>> {
  const changed = new Map<Days, ReadonlyMap<TopicId, number | undefined>>()
  for (const { key, before, now } of fold.days.changes()) {
    const was = contributionsOf(before)
    const is = contributionsOf(now)
    const topics = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
    if (topics.length > 0) changed.set(dayNumber(key), new Map(topics.map((id) => [id, is.get(id)])))
  }
  return changed
}
