import * as v from 'valibot'
import type { EvidenceId, GoalId, PageId, PromptId, TopicId, VisitId } from '../base/ids'
import { DRAFT_KINDS } from '../reading/reading'
import { SUBJECT_IDS } from '../topics/subjects'
import {
  ANSWER_FORMS,
  BAD_REASONS,
  type EvidenceKind,
  type EvidenceOf,
  GOAL_EXTRAS,
  PROMPT_ORIGINS,
  RATINGS,
} from './evidence'
import { LIMITS } from './limits'

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(LIMITS.id),
    v.transform((given) => given as T),
  )
const topicId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LIMITS.name),
  v.transform((given) => given as TopicId),
)
const share01 = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000))
const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(366 * 86_400_000))
const zone = v.pipe(v.number(), v.integer(), v.minValue(-900), v.maxValue(900))
const localDay = v.pipe(v.string(), v.isoDate())
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
const topicShare = v.strictObject({ id: topicId, name: text(LIMITS.name), weight: share01 })
const shares = list(topicShare, LIMITS.shares)
const lines = list(text(LIMITS.line), LIMITS.lines)
const promptText = v.strictObject({
  question: v.pipe(text(LIMITS.question), v.minLength(1)),
  answer: text(LIMITS.answer),
  accept: v.optional(list(text(LIMITS.line), LIMITS.accept)),
  choices: v.optional(list(text(LIMITS.choice), LIMITS.choices)),
  quote: v.optional(text(LIMITS.quote)),
})
const prompt = id<PromptId>()
const page = id<PageId>()
const goal = id<GoalId>()
const reason = v.optional(v.picklist(BAD_REASONS))
const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('level'), level: v.picklist(['familiar', 'proficient', 'mastered']) }),
  v.strictObject({ kind: v.picklist(['recalls', 'minutes', 'pages']), n: whole }),
])
const goalLink = v.strictObject({
  url: text(LIMITS.url),
  title: text(LIMITS.name),
  why: text(LIMITS.line),
  format: v.picklist(['read', 'watch', 'listen', 'do']),
})
const goalFields = {
  title: text(LIMITS.name),
  topics: list(topicId, LIMITS.shares),
  target: v.optional(target),
  due: v.optional(localDay),
  plan: v.optional(text(LIMITS.line)),
  links: v.optional(list(goalLink, LIMITS.lines)),
}
const offered = v.strictObject({
  goal,
  words: text(LIMITS.name),
  due: v.optional(localDay),
  prompts: list(prompt, LIMITS.goals),
})
const resource = { resource: text(LIMITS.url), topic: topicId }

/** A piece of `kind`: its own fields and what every piece has; nothing else is let in. */
function piece<K extends EvidenceKind, const E extends v.ObjectEntries>(kind: K, entries: E) {
  return v.strictObject({ id: id<EvidenceId>(), kind: v.literal(kind), at: instant, zone, ...entries })
}

/** The shape of each kind at the doors: import and merge. The compiler holds it against the types. */
export const SCHEMAS: { readonly [K in EvidenceKind]: v.GenericSchema<unknown, EvidenceOf<K>> } = {
  visit: piece('visit', {
    visit: id<VisitId>(),
    page,
    activeMs: ms,
    depth: share01,
    topics: shares,
    subject: v.optional(v.picklist(SUBJECT_IDS)),
    language: text(LIMITS.id),
    how: v.picklist(['watched', 'clicked']),
  }),
  'draft-kept': piece('draft-kept', { prompt, page, pattern: v.picklist(DRAFT_KINDS), edited: v.boolean() }),
  'draft-skipped': piece('draft-skipped', { prompt, page, pattern: v.picklist(DRAFT_KINDS), reason }),
  'prompt-made': piece('prompt-made', {
    prompt,
    origin: v.picklist(PROMPT_ORIGINS),
    form: v.picklist(ANSWER_FORMS),
    topics: shares,
    text: promptText,
    page: v.optional(page),
    language: text(LIMITS.id),
    difficulty: v.pipe(v.number(), v.minValue(-20), v.maxValue(20)),
  }),
  'prompt-edited': piece('prompt-edited', { prompt, text: promptText }),
  'prompt-suspended': piece('prompt-suspended', { prompt, until: v.optional(instant) }),
  'prompt-resumed': piece('prompt-resumed', { prompt }),
  'prompt-binned': piece('prompt-binned', { prompt, reason }),
  answered: piece('answered', {
    prompt,
    rating: v.picklist(RATINGS),
    correct: v.optional(v.boolean()),
    form: v.picklist(ANSWER_FORMS),
    options: v.pipe(whole, v.maxValue(20)),
    sure: v.optional(v.boolean()),
    hint: v.boolean(),
    durationMs: ms,
  }),
  corrected: v.variant('what', [
    piece('corrected', { what: v.picklist(['not-study', 'is-study']), page }),
    piece('corrected', { what: v.literal('other-topic'), page, from: topicId, to: topicShare }),
    piece('corrected', { what: v.picklist(['known', 'not-known', 'not-me']), topic: topicId }),
  ]),
  undone: piece('undone', { undo: id<EvidenceId>(), day: localDay }),
  'topic-merged': piece('topic-merged', { from: topicId, into: topicId }),
  'topic-split': piece('topic-split', { topic: topicId, pages: list(page, LIMITS.ids), into: topicShare }),
  'topic-renamed': piece('topic-renamed', { topic: topicId, name: text(LIMITS.name) }),
  'topic-muted': piece('topic-muted', { topic: topicId, muted: v.boolean() }),
  'goal-set': piece('goal-set', { goal, ...goalFields }),
  'goal-changed': piece('goal-changed', {
    goal,
    title: v.optional(goalFields.title),
    topics: v.optional(goalFields.topics),
    target: goalFields.target,
    due: goalFields.due,
    plan: goalFields.plan,
    links: goalFields.links,
    without: v.optional(list(v.picklist(GOAL_EXTRAS), GOAL_EXTRAS.length)),
  }),
  'goal-ended': piece('goal-ended', { goal, how: v.picklist(['reached', 'archived', 'paused', 'resumed']) }),
  'goal-checked': piece('goal-checked', { goal, known: list(topicId, LIMITS.shares) }),
  'template-joined': piece('template-joined', {
    template: id(),
    version: whole,
    goals: list(goal, LIMITS.ids),
    name: v.optional(text(LIMITS.name)),
    author: v.optional(text(LIMITS.name)),
    offered: v.optional(list(offered, LIMITS.goals)),
  }),
  'pack-joined': piece('pack-joined', { pack: id(), prompts: list(prompt, LIMITS.ids) }),
  'resource-shown': piece('resource-shown', { ...resource, reason: text(LIMITS.line) }),
  'resource-opened': piece('resource-opened', resource),
  'resource-done': piece('resource-done', resource),
  'resource-declined': piece('resource-declined', { ...resource, reason: v.optional(text(LIMITS.line)) }),
  reflection: piece('reflection', { week: localDay, stuck: lines, muddy: lines, plan: text(LIMITS.note) }),
  highlight: piece('highlight', {
    page,
    text: text(LIMITS.highlight),
    before: text(LIMITS.line),
    after: text(LIMITS.line),
  }),
  'test-date-set': piece('test-date-set', {
    goal: v.optional(goal),
    topics: list(topicId, LIMITS.shares),
    on: localDay,
  }),
  'call-shown': piece('call-shown', {
    call: id(),
    level: v.picklist([0, 1, 2, 3]),
    reason: text(LIMITS.line),
    page: v.optional(page),
  }),
  'call-dismissed': piece('call-dismissed', { call: id(), how: v.picklist(['dismissed', 'ignored', 'accepted']) }),
  proof: piece('proof', { goal, note: text(LIMITS.note), link: v.optional(text(LIMITS.url)) }),
  'first-answers': piece('first-answers', {
    studying: v.optional(text(LIMITS.line)),
    test: v.optional(text(LIMITS.line)),
    curious: v.optional(text(LIMITS.line)),
  }),
  'link-seen': piece('link-seen', { page, url: text(LIMITS.url), text: text(LIMITS.line), topic: topicId }),
  forgotten: piece('forgotten', { pages: list(page, 1_000_000), topics: list(text(LIMITS.id), LIMITS.ids) }),
}
