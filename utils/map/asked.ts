import type { ConceptId, PromptId } from '../base/ids'
import type { ConceptContent, ConceptPrompt } from './concept'
import { type Formula, plain } from './formula'
import { type Drawn, drawn, type ProblemPart } from './problem'

/** The id of a concept's prompt: a learner's history hangs on it. */
export const conceptPromptId = (concept: ConceptId, number: number): PromptId => `${concept}#${number}` as PromptId

/** The concept and the number of a prompt of the map; undefined for any other prompt. */
export function conceptOfPrompt(id: PromptId): { readonly concept: ConceptId; readonly number: number } | undefined {
  const found = /^([a-z-]+\/[a-z0-9-]+)#(\d{1,2})$/.exec(id)
  return found === null ? undefined : { concept: found[1] as ConceptId, number: Number(found[2]) }
}

/** A prompt of the map as it is asked once. */
export interface Asked {
  readonly kind: ConceptPrompt['kind']
  /** In words alone, for lists, backups and the ear. */
  readonly question: string
  readonly answer: string
  /** Other right answers. */
  readonly accept: readonly string[]
  /** The right one among them, in an order that the seed decides. */
  readonly choices?: readonly string[]
  /** The wrong idea behind each wrong choice. */
  readonly shows?: ReadonlyMap<string, string>
  /** Key points of an explanation. */
  readonly points?: readonly string[]
  /** A problem with its numbers, its formula and what is right. */
  readonly problem?: AskedProblem
}

/** What the screen and the check need of a problem. */
export interface AskedProblem extends Drawn {
  readonly unit?: string
  readonly units: readonly (readonly [unit: string, size: number])[]
  readonly tolerance: { readonly by: 'unit' | 'share'; readonly most: number }
}

/**
 * A concept's prompt as it is asked now.
 *
 * @param seed - decides the numbers of a problem and the order of choices; another one gives a fresh problem
 * @returns undefined when the map has no such prompt
 */
export function asked(content: ConceptContent | undefined, number: number, seed: number): Asked | undefined {
  const prompt = content?.prompts[number]
  if (prompt === undefined) return undefined
  if (prompt.kind === 'recall') return { ...prompt, question: prompt.ask }
  if (prompt.kind === 'why') return explained(prompt)
  return prompt.kind === 'choice' ? chosen(prompt, seed) : applied(prompt, seed)
}

function explained({ kind, ask, points }: Extract<ConceptPrompt, { kind: 'why' }>): Asked {
  return { kind, question: ask, answer: points.join(' '), accept: [], points }
}

function chosen({ kind, ask, right, wrong }: Extract<ConceptPrompt, { kind: 'choice' }>, seed: number): Asked {
  const choices = [...wrong.map(({ says }) => says)]
  choices.splice(Math.abs(seed) % 4, 0, right)
  const shows = new Map(wrong.map((one) => [one.says, one.shows]))
  return { kind, question: ask, answer: right, accept: [], choices, shows }
}

function applied({ kind, problem }: Extract<ConceptPrompt, { kind: 'apply' }>, seed: number): Asked | undefined {
  const numbers = drawn(problem, seed)
  if (numbers === undefined) return undefined
  const { unit, units, tolerance } = problem
  return {
    kind,
    question: inWords(numbers.ask),
    answer: answerInWords(numbers, unit),
    accept: [],
    problem: { ...numbers, ...(unit !== undefined && { unit }), units, tolerance },
  }
}

/** Four significant figures are more than any problem asks for. */
const FIGURES = 4

function answerInWords({ answer }: Drawn, unit: string | undefined): string {
  if ('text' in answer) return answer.text
  const values = answer.values.map((value) => plain(Number(value.toPrecision(FIGURES)))).join(' and ')
  return unit === undefined ? values : unit === '%' || unit === '°' ? values + unit : `${values} ${unit}`
}

/** Text with formulas written in a line. */
export function inWords(parts: readonly ProblemPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : lineOf(part.formula))).join('')
}

const SCRIPTS: { readonly [digit: string]: string } = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '−': '⁻',
  '-': '⁻',
  n: 'ⁿ',
}

/** A formula in a line of text: fractions with a stroke, small powers raised. */
export function lineOf(formula: Formula): string {
  if (typeof formula === 'string') return formula
  const [tag, , ...children] = formula
  const parts = children.map(lineOf)
  const [a = '', b = '', c = ''] = parts
  if (tag === 'mfrac') return `${grouped(a)}/${grouped(b)}`
  if (tag === 'msqrt') return `√${grouped(parts.join(''))}`
  if (tag === 'msup') return a + raised(b)
  if (tag === 'msub') return `${a}_${grouped(b)}`
  if (tag === 'msubsup') return `${a}_${grouped(b)}${raised(c)}`
  if (tag === 'mspace') return ' '
  if (tag === 'mo' && /^[=+−<>≤≥≠·×÷±→]$/.test(a) && children.length === 1) return ` ${a} `
  return parts.join('')
}

const grouped = (part: string): string => (/^[\p{L}\p{N}.]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`)

function raised(power: string): string {
  const digits = [...power.replace(/\s/g, '')].map((digit) => SCRIPTS[digit])
  return digits.includes(undefined) ? `^${grouped(power)}` : digits.join('')
}
