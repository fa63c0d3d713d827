import type { PromptId } from '../base/ids'
import type { Days } from '../base/time'
import { promptOf } from '../evidence/about'
import { dayAdded, daysIn, lastIn, listOf, NO_DAYS } from '../evidence/day-list'
import { dayOf, isAfter } from '../evidence/order'
import { relatedTo } from '../evidence/undo'
import { isRight } from '../learner/skill'
import { gapBefore } from '../learner/topic-state'
import { afterPiece, foldPrompt, madeBy, type PromptRow, placesOf } from '../review/prompt-state'
import { waitFor } from './fold-fresh'
import { type Fold, type Fresh, markAgain, movesOf, piecesOn } from './fold-session'

/**
 * Brings prompts up to date: by one step where a piece is the latest of its prompt, else from all of the prompt's
 * pieces. Pieces about a prompt that is not here wait for it.
 */
export async function foldPrompts(fold: Fold, fresh: readonly Fresh[]): Promise<void> {
  const named = fresh.flatMap(({ about }) => promptOf(about) ?? [])
  await fold.prompts.load([...named, ...fold.again.prompts.keys()])
  await fold.waiting.load(named)
  for (const each of fresh) {
    const id = promptOf(each.about)
    if (id !== undefined) await place(fold, id, each)
  }
  await loadPagesOf(fold)
  for (const [id, { days }] of fold.again.prompts) await refoldPrompt(fold, id, days)
  await fold.prompts.write()
}

async function place(fold: Fold, id: PromptId, each: Fresh): Promise<void> {
  const { piece, about, counts, late } = each
  const state = fold.prompts.get(id)
  const again = () => markAgain(fold.again.prompts, id, each.day, [each.day, dayOf(piece), ...each.elsewhere])
  if (late || fold.again.prompts.has(id)) return again()
  if (state === undefined) {
    if (about.kind !== 'prompt-made') return waitFor(fold, id, dayOf(piece))
    if (!counts || piece.kind !== 'prompt-made' || fold.waiting.get(id) !== undefined) return again()
    const moves = movesOf(fold, piece.page)
    const days = listOf([dayOf(piece)])
    fold.prompts.set(id, { ...madeBy(piece, moves), asked: NO_DAYS, days, last: [piece.at, piece.id] })
    return
  }
  if (about.kind === 'prompt-made' || !isAfter(piece, state.last) || dayOf(piece) < lastDayOf(state)) return again()
  fold.prompts.set(id, stepped(fold, state, each))
}

function stepped(fold: Fold, state: PromptRow, { piece, counts }: Fresh): PromptRow {
  const day = dayOf(piece)
  const last = [piece.at, piece.id] as const
  if (counts && piece.kind === 'answered') {
    noteAnswer(fold, state, piece, lastIn(state.asked) === day)
    const days = listOf(daysIn(state.days).filter((each) => each !== day))
    return { ...state, ...afterPiece(state, piece), asked: dayAdded(state.asked, day), days, last }
  }
  const days = daysIn(state.asked).includes(day) ? state.days : dayAdded(state.days, day)
  return { ...(counts ? (afterPiece(state, piece) as PromptRow) : state), days, last }
}

/** Notes an answer as skill sees it. `state` may hold the answer already or not yet. */
export function noteAnswer(
  fold: Fold,
  state: PromptRow,
  piece: Extract<Fresh['piece'], { kind: 'answered' }>,
  repeat: boolean,
): void {
  const { at, rating, form, options, hint } = piece
  const day = dayOf(piece)
  const { difficulty } = state
  const gap = gapBefore(state.asked, day)
  fold.answers.set(piece, { at, day, right: isRight(rating), form, options, hint, difficulty, repeat, gap })
}

async function loadPagesOf(fold: Fold): Promise<void> {
  const rows = [...fold.again.prompts.keys()].flatMap((id) => fold.prompts.get(id)?.page ?? [])
  await fold.pages.load(rows)
}

async function refoldPrompt(fold: Fold, id: PromptId, extra: ReadonlySet<Days>): Promise<void> {
  const before = fold.prompts.get(id)
  await fold.waiting.load([id])
  const waited = fold.waiting.get(id)?.days ?? []
  const pieces = await piecesOn(fold, [...placesIn(before), ...waited, ...extra])
  const { all, counted } = relatedTo(pieces, (piece) => promptOf(piece) === id)
  for (const piece of counted) if (piece.kind === 'prompt-made' && piece.page) await fold.pages.load([piece.page])
  const core = foldPrompt(counted, (page) => movesOf(fold, page))
  const last = all.at(-1)
  const days = [...new Set(all.map(dayOf))].sort((a, b) => a - b)
  const made = core !== undefined && last !== undefined
  const now: PromptRow | undefined = made ? { ...core, ...placesOf(all, counted), last: [last.at, last.id] } : undefined
  fold.prompts.set(id, now)
  fold.waiting.set(id, now === undefined && days.length > 0 ? { id, days } : undefined)
  markTopics(fold, before, now, days, fold.again.prompts.get(id)?.from ?? 0)
}

/** What a prompt's change means for days and topics: everything, when it appeared, went or is about something else. */
function markTopics(
  fold: Fold,
  before: PromptRow | undefined,
  now: PromptRow | undefined,
  days: readonly Days[],
  from: Days,
): void {
  const same = JSON.stringify(aboutOf(before)) === JSON.stringify(aboutOf(now))
  const changed = same ? days.filter((day) => day >= from) : days
  if (same && changed.length === 0) return
  for (const day of changed) markAgain(fold.again.days, day, day, days)
  for (const id of new Set([...(before?.topicIds ?? []), ...(now?.topicIds ?? [])])) {
    markAgain(fold.again.topics, id, changed[0] ?? from, days)
  }
}

function aboutOf(state: PromptRow | undefined) {
  return state && [state.topicIds, state.weights, state.difficulty]
}

/** Every day that holds pieces about a prompt. */
export function placesIn(row: PromptRow | undefined): Days[] {
  return row === undefined ? [] : [...daysIn(row.asked), ...daysIn(row.days)]
}

function lastDayOf({ asked, days }: PromptRow): Days {
  return Math.max(lastIn(asked) ?? 0, lastIn(days) ?? 0)
}
