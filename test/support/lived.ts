import type { PageId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { forgetPages } from '@/utils/store/forget'
import { openDb } from '@/utils/store/open'
import { keepReading } from '@/utils/store/pages'
import { answerPrompt, keepDraft, undo } from '@/utils/store/prompts'
import { reportVisit } from '@/utils/store/visits'
import { freshLearner, writerAt } from './db'
import { KINDS, LAPTOP, NOON, piece, TABLET, visit } from './evidence'
import { draft, notStudy, reading } from './reading'

/** A database in which everything that can be stored is: written as the product writes it. */
export async function livedDb(): Promise<TrellisDb> {
  const opened = await openDb(freshLearner())
  if (!opened.ok) throw opened.failure
  const db = opened.value
  const page = await read(db, 'https://example.org/cell')
  const gone = await read(db, 'https://gone.example/x')
  await read(db, 'https://shop.example/', notStudy)
  await answers(db, page)
  await addEvidence(db, [visit('v1', { page }), visit('v2', { page, at: NOON + DAY })], LAPTOP)
  const others = KINDS.filter((kind) => kind !== 'forgotten').map((kind) => piece(kind, { id: `e-${kind}` }))
  await addEvidence(
    db,
    others.map((one) => ('page' in one ? { ...one, page } : one) as typeof one),
    TABLET,
  )
  const open = { visit: 'open' as never, page, url: 'https://example.org/cell', activeMs: 9000, depth: 0.5 }
  await reportVisit(db, { ...open, ended: false, how: 'watched' }, writerAt(NOON + 11 * DAY))
  await forgetPages(db, [gone], writerAt(NOON + 11 * DAY))
  return db
}

async function read(db: TrellisDb, url: string, what = reading()): Promise<PageId> {
  const at = { url, title: '', how: 'watched', textDays: 7, visit: `of-${url}` as never } as const
  return (await keepReading(db, at, what, writerAt())) as PageId
}

async function answers(db: TrellisDb, page: PageId): Promise<void> {
  const { id } = draft('d1')
  await keepDraft(db, page, draft('d1'), writerAt())
  for (const day of [0, 3, 9]) {
    const rating = day === 3 ? 'again' : 'good'
    await answerPrompt(db, id, { rating, form: 'reveal', durationMs: 4000 }, writerAt(NOON + day * DAY + HOUR))
  }
  const wrong = await answerPrompt(db, id, { rating: 'hard', form: 'reveal', durationMs: 1 }, writerAt(NOON + 10 * DAY))
  await undo(db, wrong, writerAt(NOON + 10 * DAY + 1))
}
