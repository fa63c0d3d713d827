import { hash46, hash64 } from '../base/hash'
import type { GoalId, PromptId } from '../base/ids'
import type { Template, TemplateGoal, TemplatePrompt } from './template'

/** The student's goal for a goal of a template: always the same, so that taking it over twice is once. */
export function goalIdOf({ id }: Pick<Template, 'id'>, goal: Pick<TemplateGoal, 'id'>): GoalId {
  return `t${hash64(`${id.toLowerCase()}\n${goal.id}`)}` as GoalId
}

/** The prompt for a question that was handed over: the same words, from whomever they come, are one prompt. */
export function promptIdOf({ question, answer }: TemplatePrompt): PromptId {
  return hash46(`handed over\n${plain(question)}\n${plain(answer)}`) as PromptId
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
