import type { Draft, Reading } from '@/utils/reading/reading'
import { prompt, share, topic } from './evidence'

/** A draft about cells; say only what the test is about. */
export function draft(id: string, given: Partial<Draft> = {}): Draft {
  return {
    id: prompt(id),
    kind: 'definition',
    topic: topic('cells'),
    question: `What is ${id}?`,
    answer: 'A part of a cell',
    quote: `${id} is a part of a cell.`,
    place: 3,
    difficulty: 0.5,
    ...given,
  }
}

/** What was understood of a page about cells; say only what the test is about. */
export function reading(given: Partial<Reading> = {}): Reading {
  return {
    title: 'The cell',
    language: 'en',
    roughly: false,
    study: { likelihood: 0.97, isStudy: true, reasons: ['headings', 'definitions'] },
    article: { text: 'A cell is the smallest unit of life.', words: 8, truncated: false },
    subject: { id: 'biology', likelihood: 0.9 },
    topics: [share('cells', 0.6), share('membranes', 0.3)],
    terms: [
      {
        term: 'cell',
        salience: 0.9,
        definition: 'the smallest unit of life',
        quote: 'A cell is the smallest unit of life.',
        place: 1,
      },
      { term: 'organelle', salience: 0.4 },
    ],
    prompts: [draft('q1'), draft('q2', { kind: 'choice', choices: ['A', 'B'] })],
    ...given,
  }
}

/** What was understood of a page that is not study. */
export const notStudy = reading({ study: { likelihood: 0.04, isStudy: false, reasons: ['shop'] } })
