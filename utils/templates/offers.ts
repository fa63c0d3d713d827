import type { GoalId, PromptId } from '../base/ids'
import type { LocalDay } from '../base/time'
import type { GoalState, JoinedTemplate } from '../learner/goals'
import { goalIdOf, promptIdOf } from './ids'
import type { Template, TemplateGoal, TemplatePrompt } from './template'

/** What the student has already that a template may meet. */
export interface Had {
  /** The template as it was taken over before; absent when it never was. */
  readonly joined?: JoinedTemplate | undefined
  readonly goals: readonly GoalState[]
  readonly prompts: ReadonlySet<PromptId>
}

/** A question of an offer, and whether the student has it already. */
export interface OfferedPrompt extends TemplatePrompt {
  readonly id: PromptId
  readonly isThere: boolean
}

/** One goal of a template as it is offered to this student. */
export interface Offer {
  readonly goal: GoalId
  readonly item: TemplateGoal
  readonly prompts: readonly OfferedPrompt[]
  /**
   * new: the template is · added: since the version that was taken over · left: the student left it out then ·
   * same, changed: the student has it.
   */
  readonly is: 'new' | 'added' | 'left' | 'same' | 'changed'
  /** The student's goal, when there is one. */
  readonly mine?: GoalState | undefined
  readonly changes: readonly Change[]
}

/** What a newer version changes about a goal that the student has. */
export type Change =
  | { readonly what: 'words'; readonly from: string; readonly to: string; readonly keepsMine: boolean }
  | {
      readonly what: 'due'
      readonly from: LocalDay | undefined
      readonly to: LocalDay | undefined
      readonly keepsMine: boolean
    }
  | { readonly what: 'questions'; readonly n: number }

/** Whether there is anything to take over, and what kind of it. */
export type OfferKind = 'first' | 'again' | 'newer' | 'older'

/** How a template meets what the student took over before. */
export function offerKind({ revision }: Template, { joined }: Had): OfferKind {
  if (joined === undefined) return 'first'
  return revision === joined.version ? 'again' : revision > joined.version ? 'newer' : 'older'
}

/** What a template offers to a student, goal by goal. Changes nothing. */
export function offersOf(template: Template, had: Had): Offer[] {
  return template.goals.map((item) => {
    const goal = goalIdOf(template, item)
    const before = had.joined?.offered.find((each) => each.goal === goal)
    const mine = had.goals.find((each) => each.goal === goal)
    const prompts = item.prompts.map((prompt) => {
      const id = promptIdOf(prompt)
      return { ...prompt, id, isThere: had.prompts.has(id) }
    })
    const offer = { goal, item, prompts, ...(mine && { mine }) }
    if (mine === undefined) {
      return { ...offer, is: had.joined === undefined ? 'new' : before ? 'left' : 'added', changes: [] }
    }
    const changes = changesOf(item, prompts, mine, before ?? { words: mine.title, due: mine.due, prompts: [] })
    return { ...offer, is: changes.length > 0 ? 'changed' : 'same', changes }
  })
}

/** Goals that the version taken over had and this one has no more. The student's own stay. */
export function goneFrom(template: Template, { joined }: Had): string[] {
  const still = new Set(template.goals.map((goal) => goalIdOf(template, goal)))
  return joined?.offered.filter(({ goal }) => !still.has(goal)).map(({ words }) => words) ?? []
}

function changesOf(
  item: TemplateGoal,
  prompts: readonly OfferedPrompt[],
  mine: GoalState,
  before: { readonly words: string; readonly due?: LocalDay | undefined; readonly prompts: readonly PromptId[] },
): Change[] {
  const fresh = prompts.filter(({ id, isThere }) => !isThere && !before.prompts.includes(id)).length
  const changes: (Change | false)[] = [
    before.words !== item.title && {
      what: 'words',
      from: before.words,
      to: item.title,
      keepsMine: mine.title !== before.words,
    },
    before.due !== item.due && { what: 'due', from: before.due, to: item.due, keepsMine: mine.due !== before.due },
    fresh > 0 && { what: 'questions', n: fresh },
  ]
  return changes.filter((change) => change !== false)
}
