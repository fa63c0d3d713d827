import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { MINUTE } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import { parseSettings, type Settings } from '@/utils/messages/settings'
import type { Reading } from '@/utils/reading/reading'
import type { TrellisDb, Writer } from '@/utils/store/db'
import { keepReading } from '@/utils/store/pages'
import { seeded } from './db'
import { drafts, page } from './gallery/values'

/** A student who has agreed to being watched at sites they picked. */
export const settings: Settings = parseSettings(
  { consent: { version: 1, at: 1 } },
  { learner: 'me' as LearnerId, device: 'laptop' as DeviceId },
)

/** Reads dates now, by the clock of this machine, as the screens do. */
export function readerNow(): Reader {
  const now = Date.now()
  return { now, zone: -new Date(now).getTimezoneOffset(), locale: 'en-GB' }
}

const random = seeded(7)
export const writerAt = (now: number): Writer => ({ device: settings.device, zone: readerNow().zone, random, now })

export const LESSON = 'https://example.org/lesson'

/** What is understood of the lesson on cells. */
export const lesson: Reading = {
  title: page.title,
  language: 'en',
  roughly: false,
  study: { likelihood: 0.9, isStudy: true, reasons: ['definitions'] },
  article: { text: 'Water slips through.', words: 800, truncated: false },
  subject: { id: 'biology', likelihood: 0.7 },
  topics: page.topics.map(({ id, name }, at) => ({ id, name, weight: 0.5 - at / 10 })),
  terms: page.terms,
  prompts: drafts,
}

/** The lesson was read a minute ago. */
export const readLesson = (db: TrellisDb, url = LESSON) =>
  keepReading(db, { url, title: lesson.title, how: 'watched', textDays: 7 }, lesson, writerAt(Date.now() - MINUTE))
