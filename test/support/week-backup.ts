import { addDays, DAY, localDay, startOfDay } from '@/utils/base/time'
import type { Evidence } from '@/utils/evidence/evidence'
import { goal, page, piece, prompt, share, topic, visit } from './evidence'

/** What is planted into everything that could leak and looked for in everything that is handed over. */
export const CANARY = 'zymurgicalkestrel'

/** Days of study of a profile, counted back from today. */
export const PROFILES = {
  first: [0],
  thin: [30, 1],
  normal: Array.from({ length: 60 }, (_, at) => at).filter((at) => at % 7 < 4),
  'ten-years': Array.from({ length: 3650 }, (_, at) => at).filter((at) => at % 7 < 5),
} as const
export type Profile = keyof typeof PROFILES

const TOPICS = ['Osmosis', 'Diffusion', 'Mesopotamia', 'Fractions']

/** A backup file of a student who studied on the days of a profile, at a site that must not be named. */
export function backupOf(profile: Profile, now: number): string {
  const pieces = PROFILES[profile].toReversed().flatMap((back, n) => dayOf(back, n, now))
  const made = TOPICS.map((name, at) => madeOn(name, at, startOf(Math.max(...PROFILES[profile]), now)))
  const wish = piece('goal-set', {
    id: 'goal',
    at: startOf(0, now),
    goal: goal('g1'),
    title: 'Explain how water moves',
    topics: [topic('osmosis')],
  })
  return JSON.stringify({
    format: 'trellis/backup',
    version: 1,
    minReader: 1,
    madeAt: now,
    shape: 1,
    settings: null,
    packs: [{ device: 'laptop', pieces: [...made, ...pieces, wish] }],
    pages: TOPICS.map((name, at) => ({
      id: `p${at}`,
      url: `https://${CANARY}.example/${name}`,
      title: `${name} ${CANARY}`,
      firstAt: now - DAY,
      readAt: now - DAY,
    })),
    readings: [],
    texts: [],
    counts: [],
  })
}

const startOf = (back: number, now: number) => startOfDay(addDays(localDay(now, 0), -back), 0) + DAY / 2

function madeOn(name: string, at: number, first: number): Evidence {
  return piece('prompt-made', {
    id: `made-${at}`,
    at: first - 60_000,
    prompt: prompt(`q${at}`),
    page: page(`p${at}`),
    topics: [share(name.toLowerCase())],
    text: { question: `What is ${name.toLowerCase()}?`, answer: `A thing about ${name.toLowerCase()}.` },
  })
}

function dayOf(back: number, n: number, now: number): Evidence[] {
  const at = startOf(back, now)
  const which = n % TOPICS.length
  const topics = [share((TOPICS[which] ?? '').toLowerCase(), 0.6), share('osmosis', 0.4)]
  return [
    visit(`v${n}`, { at, page: page(`p${which}`), topics: which === 0 ? topics.slice(0, 1) : topics }),
    piece('answered', {
      id: `a${n}`,
      at: at + 60_000,
      prompt: prompt(`q${which}`),
      options: 0,
      rating: n % 9 === 5 ? 'again' : 'good',
    }),
  ]
}
