import type { Problem, SubjectContent } from '../concept'
import { namesIn } from '../expression'
import { namesOf, numbersFor, valuesFor } from '../problem'
import type { Fault, Sourced } from '../source'

const SEEDS = 1000
/** An exact answer has at most so many decimals; a student types it. */
const MOST_DECIMALS = 4
/** Words in a problem that say what its answer cannot be. */
const CANNOT: readonly { readonly when: RegExp; readonly be: (value: number) => boolean; readonly says: string }[] = [
  { when: /what is the probability\b/i, be: (value) => value < 0 || value > 1, says: 'a probability' },
]

/** Problems that a thousand draws show to be impossible: no number, no draw, ugly answers, one answer for all. */
export function problemFaults(
  sources: readonly Sourced[],
  content: { readonly [subject: string]: SubjectContent },
): Fault[] {
  return sources.flatMap(({ file, id, subject }) => {
    const prompts = content[subject]?.[`${subject}/${id}`]?.prompts ?? []
    return prompts.flatMap((prompt) =>
      prompt.kind === 'apply'
        ? faultsOf(prompt.problem).map((says) => ({ code: 'problem', at: `${file} ${id}.apply`, says }))
        : [],
    )
  })
}

function faultsOf(problem: Problem): string[] {
  const unknown = unknownNames(problem)
  if (unknown.length > 0) return [`no number is called ${unknown.join(', ')}`]
  const seen = new Set<string>()
  for (let seed = 1; seed <= SEEDS; seed++) {
    const numbers = numbersFor(problem, seed)
    if (numbers === undefined) return ['no draw meets its condition']
    const said = [...numbers].join(' ')
    if (seen.has(said)) continue
    seen.add(said)
    const found = wrongWith(valuesFor(problem, numbers), problem)
    if (found !== undefined) return [`${found}: ${said}`]
  }
  return seen.size < 4 ? [`only ${seen.size} different problems`] : []
}

function unknownNames({ where, only, answer, draw }: Problem): string[] {
  const names = new Set(namesOf({ draw, where }))
  const used = [...where.map(([, value]) => value), ...(only === undefined ? [] : [only])]
  const answers = 'values' in answer ? answer.values : []
  return [...used, ...answers].flatMap(namesIn).filter((name) => !names.has(name))
}

function wrongWith(values: readonly number[], { tolerance, ask }: Problem): string | undefined {
  if (!values.every(Number.isFinite)) return 'an answer is no number'
  if (tolerance.most === 0 && values.some(isUgly)) return `an exact answer of ${values.join(', ')}`
  const text = ask.filter((part) => typeof part === 'string').join(' ')
  const cannot = CANNOT.find(({ when, be }) => when.test(text) && tolerance.most > 0 && values.some(be))
  return cannot && `${cannot.says} of ${values.join(', ')}`
}

const isUgly = (value: number): boolean =>
  Math.abs(value * 10 ** MOST_DECIMALS - Math.round(value * 10 ** MOST_DECIMALS)) > 1e-6
