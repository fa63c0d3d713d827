import type { PromptId, TopicId } from '@/utils/base/ids'
import type { PageLanguage } from '@/utils/family/blocks'
import type { PageChoices, WeekSeen } from '@/utils/family/page-of'
import type { WeekNumbers } from '@/utils/week/numbers'
import { numbersOf } from '@/utils/week/numbers'
import { spanOf } from '@/utils/week/span'
import { NO_PLAN, rolled, weekSource } from './week'

const WEEK = spanOf('week', '2026-11-22', 1)
const topic = (name: string) => name.toLowerCase() as TopicId
const NAMES = ['Osmosis', 'Fractions with unknowns', 'Mesopotamia', 'Diffusion', 'Irrigation']

export const topics = new Map(NAMES.map((name) => [topic(name), { name }]))

/** A normal week of somebody who learns for some months. */
export const normal: WeekNumbers = {
  ...numbersOf(weekSource({ span: WEEK, today: WEEK.to }), NO_PLAN),
  empty: false,
  thin: false,
  worked: ['Osmosis', 'Fractions with unknowns', 'Mesopotamia'].map(topic),
  stuck: {
    kind: 'week',
    items: [
      { topic: topic('Osmosis'), days: 23 },
      { topic: topic('Irrigation'), days: 12 },
    ],
  },
  hard: [topic('Diffusion')],
  goals: [
    { goal: 'g1' as never, title: 'Explain diffusion', stage: 'held' },
    { goal: 'g2' as never, title: 'Say which way water moves', stage: 'recalled-once' },
    { goal: 'g3' as never, title: 'How kidneys clean blood', stage: 'not-yet' },
  ],
  rhythm: {
    days: [0, 1, 2, 3, 4, 5, 6].map((n) => ({
      day: `2026-11-${16 + n}`,
      mark: [0, 1, 3, 5].includes(n) ? ('studied' as const) : ('rest' as const),
    })),
    studied: 4,
    over: true,
    asPlanned: true,
  },
  growth: [
    { subject: 'biology', from: 'recalled-once', to: 'lasting' },
    { subject: 'mathematics', from: 'not-yet', to: 'recalled-once' },
    { subject: 'history', from: 'held', to: 'held' },
  ],
  map: {
    spots: ['Osmosis', 'Diffusion', 'Mesopotamia', 'Irrigation'].map(topic),
    ways: [
      [topic('Osmosis'), topic('Diffusion')],
      [topic('Mesopotamia'), topic('Irrigation')],
    ],
  },
  asks: ['q1' as PromptId],
  reflection: {
    id: 'r' as never,
    kind: 'reflection',
    at: 0,
    zone: 0,
    week: WEEK.from,
    stuck: [],
    muddy: ['What salt does to a plant cell'],
    plan: 'If it is after dinner, then I sit down at the desk for 10 minutes.',
  },
}

/** The first week: one topic, two days. */
export const firstWeek: WeekNumbers = {
  ...numbersOf(
    weekSource({
      span: WEEK,
      today: WEEK.to,
      since: '2026-11-20',
      topics: { osmosis: {} },
      days: [
        rolled('2026-11-20', { answers: 1, attention: { [topic('Osmosis')]: 5 } }),
        rolled('2026-11-22', { answers: 1 }),
      ],
    }),
    NO_PLAN,
  ),
  stuck: { kind: 'another-day', items: [{ topic: topic('Osmosis'), days: 2 }] },
}

/** A week in which nothing happened. */
export const emptyWeek: WeekNumbers = numbersOf(weekSource({ span: WEEK, today: WEEK.to }), NO_PLAN)

export const seenOf = (numbers: WeekNumbers, given: Partial<WeekSeen> = {}): WeekSeen => ({
  numbers,
  topics,
  asks: [
    {
      id: 'q1' as PromptId,
      question: 'Why does a raisin swell in water, but not in syrup?',
      answer: 'Water crosses the skin towards the side with more sugar. In syrup that side is outside.',
    },
    { id: 'q2' as PromptId, question: 'What moves in osmosis?', answer: 'Water.' },
  ],
  sites: ['en.wikipedia.org', 'www.khanacademy.org'],
  ...given,
})

export const choices = (language: PageLanguage = 'en', given: Partial<PageChoices> = {}): PageChoices => ({
  language,
  name: 'Mila',
  hidden: [],
  own: { help: 'someone to draw it with me' },
  ...given,
})
