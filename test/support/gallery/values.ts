import type { EvidenceId, PromptId, TopicId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import type { MemoryStretch } from '@/utils/panel/curve'
import type { PageView } from '@/utils/panel/page-view'
import type { Draft, Reading } from '@/utils/reading/reading'
import type { Memory } from '@/utils/review/memory'
import type { PromptState } from '@/utils/review/prompt-state'

/** A Sunday morning in November. */
export const NOW = Date.UTC(2026, 10, 22, 9, 30)
export const reader: Reader = { now: NOW, zone: 0, locale: 'en-GB' }
export const when = { good: 'in 3 weeks', hard: 'in 4 days', again: 'tomorrow' }

const draft = (n: number, question: string, answer: string, quote: string): Draft => ({
  id: `draft-${n}` as PromptId,
  kind: 'definition',
  topic: 'osmosis' as TopicId,
  question,
  answer,
  quote,
  place: n,
  difficulty: 0,
})

export const drafts: readonly Draft[] = [
  draft(
    1,
    'What does a semipermeable membrane let through, and what does it hold back?',
    'Water passes; larger dissolved particles such as sugar stay.',
    'Such a membrane is semipermeable: water slips through it, sugar does not.',
  ),
  draft(
    2,
    'What is turgor?',
    'The push of water against the wall of a plant cell.',
    'This push, called turgor, keeps leaves upright.',
  ),
  draft(
    3,
    'What does diffusion need no energy from?',
    'The cell.',
    'This is called diffusion, and it needs no energy from the cell.',
  ),
]

export const page: PageView = {
  title: 'How water gets in and out of cells',
  language: 'en',
  roughly: false,
  sure: 'likely',
  subject: 'biology',
  reasons: ['definitions', 'headings', 'terms'],
  topics: [
    { id: 'diffusion' as TopicId, name: 'Diffusion', level: 'proficient' },
    { id: 'osmosis' as TopicId, name: 'Osmosis', level: 'familiar' },
    { id: 'water potential' as TopicId, name: 'Water potential', level: 'new' },
  ],
  terms: [
    {
      term: 'semipermeable membrane',
      salience: 0.9,
      definition: 'A thin layer that some things can pass and others cannot.',
      place: 1,
    },
    {
      term: 'concentration gradient',
      salience: 0.8,
      definition: 'The difference between more on one side and less on the other.',
      place: 2,
    },
    { term: 'turgor', salience: 0.5, definition: 'The push of water against the wall of a plant cell.', place: 3 },
    { term: 'osmotic pressure', salience: 0.4 },
  ],
  drafts,
  kept: [{ id: 'k1', question: 'What moves through the membrane in osmosis?', answer: 'Water.', due: NOW + 4 * DAY }],
  little: false,
  truncated: false,
  readAt: NOW - HOUR,
}

const memory: Memory = {
  due: NOW,
  stability: 12,
  difficulty: 5,
  lapses: 0,
  reps: 3,
  lastAt: NOW - 16 * DAY,
  lastRating: 'good',
  phase: 'review',
}

export const prompt: PromptState = {
  id: 'p1' as PromptId,
  question: 'A raisin lies in fresh water. Why does it swell?',
  answer: 'Water moves through the skin towards the side with more dissolved sugar: into the raisin.',
  quote: 'Water crosses the skin to where the sugar is, and the raisin grows round again.',
  form: 'reveal',
  origin: 'draft',
  topics: [{ id: 'osmosis' as TopicId, name: 'Osmosis', weight: 1 }],
  language: 'en',
  difficulty: 0,
  state: 'active',
  memory,

  due: NOW - 5 * MINUTE,
  madeAt: NOW - 23 * DAY,
  days: [],
  asked: [],
  topicIds: ['osmosis' as TopicId],
  last: [NOW, 'e1' as EvidenceId],
}

/** Recalled today, 16 days after it was last seen. */
export const stretch: MemoryStretch = {
  from: memory.lastAt,
  before: memory,
  after: { ...memory, stability: 24, lastAt: NOW, due: NOW + 24 * DAY },
}

export const source = {
  title: 'The raisin and the glass of water',
  url: 'https://example.org/raisin',
  readAt: NOW - 23 * DAY,
}

/** Words as long as words get. */
export const LONG = 'Plasmahyperosmolalität und Erythrozytensedimentationsgeschwindigkeit'

export const sampleReading: Reading = {
  title: 'Sample',
  language: 'en',
  roughly: false,
  study: { likelihood: 0.9, isStudy: true, reasons: ['definitions'] },
  article: { text: '', words: 300, truncated: false },
  subject: { id: 'biology', likelihood: 0.9 },
  topics: page.topics.map(({ id, name }) => ({ id, name, weight: 0.3 })),
  terms: page.terms,
  prompts: drafts,
}
