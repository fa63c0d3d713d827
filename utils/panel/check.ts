import { checkNumbers, isRight, type NumbersVerdict } from '../answer/check-numbers'
import { checkWords, isRightAnswer, type WordsVerdict } from '../answer/check-words'
import type { Rating } from '../evidence/evidence'
import type { AskedProblem } from '../map/asked'
import type { Ask } from './ask'

/** What the check says of an answer, in a word that is the end of a message's key, and what it suggests. */
export interface Checked {
  readonly says: WordsVerdict['says'] | NumbersVerdict | 'choice-right' | 'choice-wrong'
  /** What the sentence names: the right spelling, the other concept, the unit, the wrong idea. */
  readonly names?: string | undefined
  /** Absent when only the student can tell. */
  readonly correct?: boolean | undefined
  readonly suggests?: Exclude<Rating, 'easy'> | undefined
}

/** Checks a typed answer, numbers of a problem or words. */
export function checkTyped(typed: string, ask: Ask, language: string): Checked {
  const { problem } = ask
  if (problem && 'values' in problem.answer) return numbers(typed, problem, problem.answer.values)
  const verdict = checkWords(typed, { ...ask, language })
  const names = 'meant' in verdict ? verdict.meant : 'name' in verdict ? verdict.name : undefined
  const unit = verdict.says === 'unit-missing' ? verdict.unit : undefined
  return checked(verdict.says, isRightAnswer(verdict), names ?? unit)
}

function numbers(typed: string, { unit, units, tolerance }: AskedProblem, values: readonly number[]): Checked {
  const verdict = checkNumbers(typed, { values, unit, units, tolerance })
  const correct = verdict === 'unreadable' ? undefined : isRight(verdict)
  return checked(verdict, correct, verdict === 'unit-missing' || verdict === 'wrong-unit' ? unit : undefined)
}

/** Checks an option that was chosen; a wrong one tells the idea behind it where the map knows it. */
export function checkChoice(chosen: string, { answer, shows }: Pick<Ask, 'answer' | 'shows'>): Checked {
  const isAnswer = chosen === answer
  return checked(isAnswer ? 'choice-right' : 'choice-wrong', isAnswer, shows?.get(chosen))
}

/** What the key points that were met suggest; nothing before one was. */
export function suggestedBy(met: number, of: number): Checked['suggests'] {
  if (met === 0) return undefined
  return met >= of ? 'good' : met * 2 >= of ? 'hard' : 'again'
}

/** The same check with the student's word against it. */
export const overruled = (was: Checked): Checked => ({ ...was, suggests: was.correct ? 'again' : 'good' })

function checked(says: Checked['says'], correct: boolean | undefined, names: string | undefined): Checked {
  const suggests = correct ? 'good' : says === 'some-missing' ? 'hard' : correct === false ? 'again' : undefined
  return {
    says,
    ...(names !== undefined && { names }),
    ...(correct !== undefined && { correct }),
    ...(suggests && { suggests }),
  }
}
