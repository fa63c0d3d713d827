import type { PageId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import type { TopicFound } from '../reading/reading'
import { topicId } from '../topics/topic-id'
import type { TrellisDb } from './db'
import { promptsOf } from './prompts-of'
import { pagesAbout } from './receipts'
import type { PageRow } from './rows'
import { inWords } from './words'

/** The same topic on an earlier page, perhaps of another site and by another name. */
export interface MetBefore {
  readonly topic: TopicId
  readonly name: string
  readonly page: { readonly id: PageId; readonly title: string; readonly url: string; readonly at: Instant }
  /** What that page said of it, word for word; absent when its reading is gone and nothing was kept of it. */
  readonly sentence?: string
}

/** The page's strongest topics: what it only brushes is no reunion. */
const LOOKED = 3

/**
 * Where the student met one of the page's topics before, the strongest topic first, the latest page of it.
 *
 * @param topics - the page's topics after correction, with the other names that the page has for them
 */
export async function metBefore(
  db: TrellisDb,
  here: PageRow,
  topics: readonly Pick<TopicFound, 'id' | 'name' | 'aliases'>[],
): Promise<MetBefore | undefined> {
  for (const { id, name, aliases = [] } of topics.slice(0, LOOKED)) {
    const states = (await db.topics.bulkGet([id, ...aliases])).filter((state) => state !== undefined)
    for (const state of states) {
      const page = (await pagesAbout(db, state)).find((one) => one.id !== here.id && one.at < here.firstAt)
      if (page === undefined) continue
      const sentence = await sentenceOn(db, page.id, new Set([id, ...aliases]))
      return { topic: state.topic, name, page, ...(sentence !== undefined && { sentence }) }
    }
  }
  return undefined
}

/** A term's own sentence, else what a question of that page rests on. */
async function sentenceOn(db: TrellisDb, page: PageId, names: ReadonlySet<TopicId>): Promise<string | undefined> {
  const reading = (await db.readings.get(page))?.reading
  const term = reading?.terms.find((one) => one.quote !== undefined && names.has(topicId(one.term, reading.language)))
  if (term?.quote !== undefined) return term.quote
  const draft = reading?.prompts.find(({ topic, quote }) => quote !== '' && names.has(topic))
  if (draft !== undefined) return draft.quote
  const kept = await inWords(db, await promptsOf(db, [await db.pages.get(page)]))
  return kept.find(({ topicIds, quote }) => quote !== undefined && topicIds.some((id) => names.has(id)))?.quote
}
