import type { EvidenceId, PromptId, TopicId } from '../base/ids'
import type { Days, Instant } from '../base/time'
import { type DayList, dayAdded, daysIn, lastIn, listOf } from '../evidence/day-list'
import type { Evidence } from '../evidence/evidence'
import { dayOf, withId } from '../evidence/order'
import { type Interest, NO_INTEREST, withDay } from './interest'
import { afterAnswer, doubted, NO_SKILL, type Skill, type SkillAnswer } from './skill'

/** What the student says of a topic, against what Trellis made of it. */
export interface Claim {
  readonly what: 'known' | 'not-known' | 'not-me'
  readonly confirmed: number
}

/** What the evidence up to some moment says about one topic. */
export interface TopicCore {
  /** As the latest page or prompt wrote it, or as the student renamed it. */
  readonly name: string
  readonly renamed: boolean
  readonly interest: Interest
  readonly skill: Skill
  readonly muted: boolean
  /** The student's last word on it, and how many right answers in a row came after it. */
  readonly claim?: Claim
  /** The last day, as days since 1970, whose evidence the student said was not theirs. */
  readonly disowned?: Days
  /** Time and id of the last piece about it. */
  readonly last: readonly [Instant, EvidenceId]
}

/** What the evidence so far says about one topic. */
export interface TopicState extends TopicCore {
  readonly topic: TopicId
  /** Prompts about it, by id, ascending. */
  readonly prompts: readonly PromptId[]
  /** Local days that hold pieces about it. */
  readonly days: DayList
  /**
   * The topic as it was before the last of `days`, so that a piece of that day can be taken back without the whole
   * history. Absent when there is no earlier day, or when its pieces do not come day after day (a journey west).
   */
  readonly eve?: TopicCore
}

/** One piece as a topic sees it. */
export interface TopicPiece {
  readonly piece: Evidence
  /** False for undos and for what was taken back: it leaves its day and its time, nothing else. */
  readonly counts: boolean
  /** The topic's name in this piece. */
  readonly name?: string | undefined
  readonly answer?: SkillAnswer | undefined
}

/** What each day's attention adds to the topic's interest. */
export type Contributions = ReadonlyMap<Days, number>

/** A topic of which nothing is known is called by its id. */
const blank = (topic: TopicId): TopicCore => ({
  name: topic,
  renamed: false,
  interest: NO_INTEREST,
  skill: NO_SKILL,
  muted: false,
  last: [0, '' as EvidenceId],
})

/** A topic after one more piece, later than all before and on the same day or a later one; interest is not touched. */
export function topicAfter(state: TopicState | undefined, topic: TopicId, entry: TopicPiece): TopicState {
  const day = dayOf(entry.piece)
  const prompts = promptsAfter(state?.prompts ?? [], entry)
  if (state === undefined) return { topic, prompts, days: listOf([day]), ...coreAfter(blank(topic), entry) }
  const { topic: _topic, prompts: _prompts, days, eve, ...core } = state
  const kept = lastIn(days) === day ? eve : core
  return { topic, prompts, days: dayAdded(days, day), ...coreAfter(core, entry), ...(kept && { eve: kept }) }
}

/**
 * A topic folded from its pieces.
 *
 * @param from - where to go on from: the `eve` of a state, or nothing for the whole history
 * @param earlier - the days behind `from`
 * @param entries - every piece after `from`, ascending; at least one
 * @param added - contributions of the entries' days that had attention
 * @param prompts - every prompt about the topic
 */
export function foldTopic(
  topic: TopicId,
  from: TopicCore | undefined,
  earlier: readonly Days[],
  entries: readonly TopicPiece[],
  added: Contributions,
  prompts: readonly PromptId[],
): TopicState {
  const dayNumbers = entries.map(({ piece }) => dayOf(piece))
  const days = listOf([...earlier, ...dayNumbers])
  const lastDay = Math.max(...dayNumbers)
  const split = dayNumbers.indexOf(lastDay)
  const separable = dayNumbers.slice(split).every((day) => day === lastDay)
  const before = entries.slice(0, split)
  const eve = before.length === 0 ? from : run(from ?? blank(topic), before, added)
  if (!separable) return { topic, prompts, days, ...run(from ?? blank(topic), entries, added) }
  return { topic, prompts, days, ...run(eve ?? blank(topic), entries.slice(split), added), ...(eve && { eve }) }
}

/** Days since a prompt was last answered before `day`; 0 when it never was. */
export function gapBefore(asked: DayList, day: Days): Days {
  const earlier = daysIn(asked).findLast((each) => each < day)
  return earlier === undefined ? 0 : day - earlier
}

function promptsAfter(prompts: readonly PromptId[], { piece, counts }: TopicPiece): readonly PromptId[] {
  return counts && piece.kind === 'prompt-made' ? withId(prompts, piece.prompt) : prompts
}

function run(core: TopicCore, entries: readonly TopicPiece[], added: Contributions): TopicCore {
  const folded = entries.reduce(coreAfter, core)
  const days = daysIn(listOf(entries.map(({ piece }) => dayOf(piece))))
  const since = folded.disowned ?? Number.NEGATIVE_INFINITY
  const start = folded.disowned === core.disowned ? core.interest : NO_INTEREST
  const interest = days.reduce((sum, day) => attended(sum, day, day > since ? added.get(day) : undefined), start)
  return { ...folded, interest }
}

/** A topic with what `day` adds to its interest; nothing for a day that the student disowned. */
export function withAttention(state: TopicState, day: Days, added: number): TopicState {
  return day <= (state.disowned ?? Number.NEGATIVE_INFINITY)
    ? state
    : { ...state, interest: withDay(state.interest, day, added) }
}

const attended = (interest: Interest, day: Days, more: number | undefined): Interest =>
  more === undefined ? interest : withDay(interest, day, more)

function coreAfter(core: TopicCore, { piece, counts, name, answer }: TopicPiece): TopicCore {
  const next = { ...core, last: [piece.at, piece.id] as const }
  if (!counts) return next
  if (piece.kind === 'corrected') return 'topic' in piece ? claimed(next, piece.what, dayOf(piece)) : next
  if (piece.kind === 'topic-muted') return { ...next, muted: piece.muted }
  if (piece.kind === 'topic-renamed') return { ...next, name: piece.name, renamed: true }
  return {
    ...next,
    ...(name !== undefined && !core.renamed && { name }),
    ...(answer !== undefined && { skill: afterAnswer(core.skill, answer) }),
    ...(answer !== undefined && core.claim && { claim: confirmedBy(core.claim, answer.right) }),
  }
}

/** "Not me" drops what was there; the other two are believed once answers bear them out, so nothing is surer than before. */
function claimed(core: TopicCore, what: Claim['what'], day: Days): TopicCore {
  const claim = { what, confirmed: 0 }
  if (what === 'known' || what === 'not-known') return { ...core, claim, skill: doubted(core.skill) }
  const disowned = Math.max(day, core.disowned ?? day)
  return { ...core, claim, disowned, skill: NO_SKILL, interest: NO_INTEREST }
}

const confirmedBy = (claim: Claim, right: boolean): Claim => ({ ...claim, confirmed: right ? claim.confirmed + 1 : 0 })
