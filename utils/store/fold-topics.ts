import { groupBy } from '../base/group'
import type { PromptId, TopicId } from '../base/ids'
import type { Days } from '../base/time'
import { topicsNamed } from '../evidence/about'
import { daysIn, lastIn, NO_DAYS } from '../evidence/day-list'
import type { Evidence, TopicShare } from '../evidence/evidence'
import { dayName, dayNumber, dayOf, isAfter } from '../evidence/order'
import { isUndo, relatedTo } from '../evidence/undo'
import { foldTopic, type TopicPiece, type TopicState, topicAfter, withAttention } from '../learner/topic-state'
import { changedAttention, contributionsOf } from './fold-days'
import { noteAnswer } from './fold-prompts'
import { type Again, type Fold, type Fresh, loadCorrected, markAgain, piecesOn, sharesOf } from './fold-session'

/** Above this many days to read, everything is folded again from the start instead, in one pass over the packs. */
const TOO_MANY = 20_000

/** Brings topics up to date. Returns false when that would read more than `TOO_MANY` days and `whole` does not ask for it. */
export async function foldTopics(fold: Fold, fresh: readonly Fresh[], whole: boolean): Promise<boolean> {
  const attention = changedAttention(fold)
  const named = fresh.flatMap((each) => topicsOf(fold, each.about))
  const attended = [...attention.values()].flatMap((topics) => [...topics.keys()])
  await fold.topics.load([...named, ...attended, ...fold.again.topics.keys()])
  stepDays(fold, fresh, attention)
  const days = [...fold.again.topics].map(([id, again]) => toRead(fold.topics.get(id), again).days.length)
  if (!whole && days.reduce((sum, n) => sum + n, 0) > TOO_MANY) return false
  await refoldTopics(fold)
  return true
}

/** Day after day, so that each topic has a day's interest before its next day begins. */
function stepDays(fold: Fold, fresh: readonly Fresh[], attention: ReturnType<typeof changedAttention>): void {
  const byDay = groupBy(fresh, ({ piece }) => dayOf(piece))
  for (const day of [...new Set([...byDay.keys(), ...attention.keys()])].sort((a, b) => a - b)) {
    for (const each of byDay.get(day) ?? []) for (const id of topicsOf(fold, each.about)) place(fold, id, each)
    for (const [id, added] of attention.get(day) ?? []) attend(fold, id, day, added)
  }
}

async function refoldTopics(fold: Fold): Promise<void> {
  if (fold.again.topics.size === 0) return
  await loadCorrected(fold)
  const changed = changedPrompts(fold)
  for (const [id, again] of fold.again.topics) {
    const prompts = [...(fold.topics.get(id)?.prompts ?? []), ...(changed.get(id) ?? [])]
    await fold.prompts.load(prompts)
    const about = prompts.filter((prompt) => fold.prompts.get(prompt)?.topicIds.includes(id))
    await refoldTopic(fold, id, again, new Set(about))
  }
}

function topicsOf(fold: Fold, piece: Evidence): readonly TopicId[] {
  return sharesOf(fold, piece)?.map(({ id }) => id) ?? topicsNamed(piece)
}

function place(fold: Fold, id: TopicId, each: Fresh): void {
  const { piece, about, late, counts } = each
  const state = fold.topics.get(id)
  const ofStalePrompt = 'prompt' in about && fold.again.prompts.has(about.prompt)
  const inOrder = state === undefined || (isAfter(piece, state.last) && dayOf(piece) >= (lastIn(state.days) ?? 0))
  if (late || ofStalePrompt || !inOrder || fold.again.topics.has(id)) {
    markAgain(fold.again.topics, id, each.day, [each.day, dayOf(piece), ...each.elsewhere])
    return
  }
  const share = sharesOf(fold, about)?.find((one) => one.id === id)
  fold.topics.set(id, topicAfter(state, id, counts ? entryOf(fold, piece, share) : { piece, counts }))
}

function entryOf(fold: Fold, piece: Evidence, share: TopicShare | undefined): TopicPiece {
  const answer = fold.answers.get(piece)
  return {
    piece,
    counts: true,
    name: piece.kind === 'answered' ? undefined : share?.name || undefined,
    answer: answer && share && { ...answer, share: share.weight },
  }
}

function attend(fold: Fold, id: TopicId, day: Days, added: number | undefined): void {
  const state = fold.topics.get(id)
  if (fold.again.topics.has(id) || state === undefined || added === undefined || lastIn(state.days) !== day) {
    markAgain(fold.again.topics, id, day, [day])
    return
  }
  fold.topics.set(id, withAttention(state, day, added))
}

/** Where to start from, and which days to read. */
function toRead(state: TopicState | undefined, { from, days }: Again): { eve: TopicState['eve']; days: Days[] } {
  const known = daysIn(state?.days ?? NO_DAYS)
  const last = known.at(-1) ?? 0
  if (state?.eve === undefined || from < last) {
    return { eve: undefined, days: [...new Set([...known, ...days])] }
  }
  return { eve: state.eve, days: [...new Set([last, ...days])].filter((day) => day >= last) }
}

async function refoldTopic(fold: Fold, id: TopicId, again: Again, prompts: ReadonlySet<PromptId>): Promise<void> {
  const state = fold.topics.get(id)
  const { eve, days } = toRead(state, again)
  const entries = await entriesOn(fold, id, days, prompts)
  if (entries.length === 0 && eve !== undefined) {
    const whole = { from: 0, days: new Set([...again.days, ...daysIn(state?.days ?? NO_DAYS)]) }
    return refoldTopic(fold, id, whole, prompts)
  }
  if (entries.length === 0) {
    fold.topics.set(id, undefined)
    return
  }
  const names = [...new Set(entries.map(({ piece }) => dayName(dayOf(piece))))]
  await fold.days.load(names)
  const added = names.flatMap((name) => {
    const more = contributionsOf(fold.days.get(name)).get(id)
    return more === undefined ? [] : [[dayNumber(name), more] as const]
  })
  const earlier = eve === undefined ? [] : daysIn(state?.days ?? NO_DAYS).slice(0, -1)
  fold.topics.set(id, foldTopic(id, eve, earlier, entries, new Map(added), [...prompts].sort()))
}

/** Prompts that this fold changed, by each topic that they are about now. */
function changedPrompts(fold: Fold): Map<TopicId, PromptId[]> {
  const pairs = fold.prompts.changes().flatMap(({ now }) => (now?.topicIds ?? []).map((id) => [id, now?.id] as const))
  const byTopic = groupBy(pairs, ([id]) => id)
  return new Map([...byTopic].map(([id, list]) => [id, list.flatMap(([, prompt]) => prompt ?? [])]))
}

async function entriesOn(
  fold: Fold,
  id: TopicId,
  days: readonly Days[],
  prompts: ReadonlySet<PromptId>,
): Promise<TopicPiece[]> {
  const share = (piece: Evidence) => sharesOf(fold, piece)?.find((one) => one.id === id)
  const isAbout = (piece: Evidence) =>
    'prompt' in piece && !prompts.has(piece.prompt)
      ? false
      : share(piece) !== undefined || topicsNamed(piece).includes(id)
  const { all, counted } = relatedTo(await piecesOn(fold, days), isAbout)
  const counting = new Set(counted)
  const asked = new Map<PromptId, Days>()
  return all.map((piece) => {
    if (isUndo(piece) || !counting.has(piece)) return { piece, counts: false }
    if (piece.kind === 'answered') {
      const prompt = fold.prompts.get(piece.prompt)
      if (prompt !== undefined) noteAnswer(fold, prompt, piece, asked.get(piece.prompt) === dayOf(piece))
      asked.set(piece.prompt, dayOf(piece))
    }
    return entryOf(fold, piece, share(piece))
  })
}
