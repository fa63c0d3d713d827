import type { GoalId, PromptId, TopicId } from '../base/ids'
import type { LocalDay } from '../base/time'
import type { EvidenceFields, EvidenceKind, GoalFields, GoalTarget, OfferedGoal } from '../evidence/evidence'
import { titleTopics, topicsIn } from '../goals/title-topics'
import { topicId } from '../topics/topic-id'
import { goalIdOf, promptIdOf } from './ids'
import type { Offer, OfferedPrompt } from './offers'
import type { Template, TemplateGoal, TemplateTarget } from './template'

/** What the student picked of a template, as they changed it in the preview. */
export interface Pick {
  readonly goal: GoalId
  readonly title: string
  readonly due?: LocalDay | undefined
  /** Questions that are left out. */
  readonly without: ReadonlySet<PromptId>
}

/** One piece to be written: its kind and fields. */
export type Taken = {
  readonly [K in EvidenceKind]: { readonly kind: K; readonly fields: EvidenceFields[K] }
}[EvidenceKind]

/** No goal has more links. */
const MOST_LINKS = 20

/**
 * What is written down when a student takes over what they picked. A goal that they have keeps their words and their
 * date; questions that are there already are not made again.
 *
 * @param known - ids of topics that the student has met, for goals without key terms
 */
export function takenOver(
  template: Template,
  offers: readonly Offer[],
  picks: readonly Pick[],
  known: readonly TopicId[],
): Taken[] {
  const taken = offers.flatMap((offer) => {
    const pick = picks.find(({ goal }) => goal === offer.goal)
    return pick ? goalTaken(template, offer, pick, known) : []
  })
  const made = new Set<PromptId>()
  const once = taken.filter(
    (each) => each.kind !== 'prompt-made' || (!made.has(each.fields.prompt) && made.add(each.fields.prompt)),
  )
  return [...once, joined(template, offers, picks, [...made])]
}

function goalTaken(template: Template, offer: Offer, pick: Pick, known: readonly TopicId[]): Taken[] {
  const topics = topicsOf(offer.item, known)
  const prompts = offer.prompts.filter(({ id, isThere }) => !isThere && !pick.without.has(id))
  return [
    ...goalPieces(offer, pick, topics),
    ...prompts.map((prompt) => promptPiece(template, offer.item, prompt, topics)),
  ]
}

function goalPieces({ goal, item, mine, changes }: Offer, { title, due }: Pick, topics: readonly TopicId[]): Taken[] {
  if (item.title === '') return []
  if (mine === undefined) return [{ kind: 'goal-set', fields: { goal, ...fieldsOf(item, title, due, topics) } }]
  const words = changes.some((change) => change.what === 'words' && !change.keepsMine)
  const day = changes.some((change) => change.what === 'due' && !change.keepsMine)
  if (!words && !day) return []
  const without = day && due === undefined ? (['due'] as const) : []
  const fields = {
    goal,
    ...(words && { title, topics }),
    ...(day && due && { due }),
    ...(without.length > 0 && { without }),
  }
  return [{ kind: 'goal-changed', fields }]
}

function fieldsOf(
  item: TemplateGoal,
  title: string,
  due: LocalDay | undefined,
  topics: readonly TopicId[],
): GoalFields {
  const links = item.resources.slice(0, MOST_LINKS)
  const target = targetOf(item.target)
  return { title, topics, ...(target && { target }), ...(due && { due }), ...(links.length > 0 && { links }) }
}

function promptPiece(template: Template, item: TemplateGoal, prompt: OfferedPrompt, topics: readonly TopicId[]): Taken {
  const { question, answer, choices, id } = prompt
  const about = topicsIn(prompt, topics)
  const nameOf = (topic: TopicId) => item.topics.find(({ name }) => topicId(name, 'en') === topic)?.name ?? topic
  return {
    kind: 'prompt-made',
    fields: {
      prompt: id,
      origin: template.format === 'trellis/pack' ? 'pack' : 'template',
      form: choices ? 'choice' : 'reveal',
      topics: about.map((topic) => ({ id: topic, name: nameOf(topic), weight: 1 / about.length })),
      text: { question, answer, ...(choices && { choices }) },
      language: template.lang.split('-')[0]?.toLowerCase() ?? 'und',
      difficulty: 0,
    },
  }
}

function joined(
  template: Template,
  offers: readonly Offer[],
  picks: readonly Pick[],
  made: readonly PromptId[],
): Taken {
  if (template.format === 'trellis/pack') return { kind: 'pack-joined', fields: { pack: template.id, prompts: made } }
  return {
    kind: 'template-joined',
    fields: {
      template: template.id,
      version: template.revision,
      goals: offers
        .filter(({ goal, mine }) => mine ?? picks.some((pick) => pick.goal === goal))
        .map(({ goal }) => goal),
      name: template.title,
      author: template.author,
      offered: template.goals.map((goal) => offeredGoal(template, goal)),
    },
  }
}

function offeredGoal(template: Template, goal: TemplateGoal): OfferedGoal {
  const prompts = goal.prompts.map(promptIdOf)
  return { goal: goalIdOf(template, goal), words: goal.title, ...(goal.due && { due: goal.due }), prompts }
}

/** Key terms and their other names; without any, what the title names. */
function topicsOf({ topics, title }: TemplateGoal, known: readonly TopicId[]): TopicId[] {
  const ids = topics.flatMap(({ name, aka }) => [name, ...aka]).map((name) => topicId(name, 'en'))
  const given = [...new Set(ids)].filter((id) => id !== '')
  return given.length > 0 ? given.slice(0, 40) : titleTopics(title, known)
}

function targetOf(target: TemplateTarget | undefined): GoalTarget | undefined {
  if (target === undefined) return undefined
  if (target.kind === 'mastery') return { kind: 'level', level: target.level }
  return { kind: target.kind === 'read' ? 'pages' : target.kind, n: target.n }
}
