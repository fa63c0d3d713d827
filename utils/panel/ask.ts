import { hash46 } from '../base/hash'
import type { PromptId } from '../base/ids'
import type { AnswerForm, PromptText } from '../evidence/evidence'
import type { Asked, AskedProblem } from '../map/asked'
import type { AskBy } from '../messages/settings'

/** How a question is put to the student. */
export type AskWay = Exclude<AnswerForm, 'aloud'>

/** A question as it is put to the student this time. */
export interface Ask extends PromptText {
  readonly way: AskWay
  /** Names that a typed answer must not be taken for. */
  readonly others?: readonly string[] | undefined
  /** The wrong idea behind each wrong choice. */
  readonly shows?: ReadonlyMap<string, string> | undefined
  /** Key points of an explanation. */
  readonly points?: readonly string[] | undefined
  readonly problem?: AskedProblem | undefined
}

/** What the map says of a prompt today. */
export interface FromMap {
  /** Absent for a prompt of another origin, and when the map has it no longer. */
  readonly asked?: Asked | undefined
  /** Names of other concepts. */
  readonly others: readonly string[]
}

/** A longer answer can be put in too many ways to be typed and checked. */
const WORDS_TO_TYPE = 6
const LETTERS_TO_TYPE = 60

/**
 * A question as it is put to the student.
 *
 * @param by - how the student wants to be asked
 * @param map - what the map says of it; its words stand in for the stored ones, so that a prompt that was put right
 *   there is right here too
 */
export function askOf(text: PromptText & { readonly form: AnswerForm }, by: AskBy, map?: FromMap): Ask {
  const { asked, others } = map ?? {}
  const { question, answer, accept, choices } = asked ?? text
  const { quote } = text
  const words = { question, answer, ...(accept && { accept }), ...(choices && { choices }), ...(quote && { quote }) }
  const { shows, points, problem } = asked ?? {}
  const more = {
    ...(others && { others }),
    ...(shows && { shows }),
    ...(points && { points }),
    ...(problem && { problem }),
  }
  return { ...words, ...more, way: wayOf(text.form, words, by, problem !== undefined) }
}

function wayOf(form: AnswerForm, { answer, choices }: PromptText, by: AskBy, isProblem: boolean): AskWay {
  const hasChoices = (choices?.length ?? 0) > 1
  if (form === 'explain') return 'explain'
  if (by === 'head') return 'reveal'
  if (hasChoices && (by !== 'typed' || !canBeTyped(answer))) return 'choice'
  if (form === 'apply') return isProblem ? 'apply' : 'reveal'
  if (form === 'cloze') return 'cloze'
  return (form === 'typed' || by === 'typed') && canBeTyped(answer) ? 'typed' : 'reveal'
}

/** Whether an answer is short enough to be typed and checked. */
export const canBeTyped = (answer: string): boolean =>
  answer.length <= LETTERS_TO_TYPE && answer.trim().split(/\s+/).length <= WORDS_TO_TYPE

/** The number that decides a problem's numbers and the order of choices: another one after every answer. */
export const seedOf = (prompt: PromptId, answers: number): number =>
  Number.parseInt(hash46(`${prompt}|${answers}`).slice(-6), 36)

/** One question in three asks how sure the student is before the answer is shown; another one each time. */
export const asksSure = (prompt: PromptId, answers: number): boolean => seedOf(prompt, answers + 1_000_000) % 3 === 0
