import type { LearnerId } from '../base/ids'
import { fail, ok, type Result } from '../base/result'
import { act, FOLD_VERSION, SCHEMAS, TrellisDb } from './db'
import { asStoreError, StoreError } from './failures'
import { markStale, rebuild } from './rebuild'

/**
 * Opens a learner's database, makes it if it is new, and folds the derived tables again when FOLD_VERSION rose or
 * when that was cut off.
 *
 * @param onProgress - share done, 0 to 1, while tables are folded again
 * @returns failure `store.refused` when the browser denies storage, `store.blocked` when a page of another version
 * holds it or a newer version has been here, `store.full`, `store.failed`
 */
export async function openDb(
  learner: LearnerId,
  onProgress?: (done: number) => void,
): Promise<Result<TrellisDb, StoreError>> {
  const db = new TrellisDb(learner)
  try {
    await notNewer(db)
    await opened(db)
    const fold = await db.meta.get('fold')
    if (fold?.key === 'fold' && fold.version !== FOLD_VERSION) await act(db, markStale)
    if (fold?.key !== 'fold') await db.meta.put({ key: 'fold', version: FOLD_VERSION })
    await rebuild(db, onProgress)
    return ok(db)
  } catch (error) {
    db.close()
    const failure = asStoreError(error)
    return fail(failure instanceof StoreError ? failure : new StoreError('store.failed', error))
  }
}

/** Dexie opens a database of a newer version and would write into it what an old version knows. */
async function notNewer({ name }: TrellisDb): Promise<void> {
  const newest = Math.max(...Object.keys(SCHEMAS).map(Number))
  const known = (await indexedDB.databases()).find((each) => each.name === name)
  // Dexie counts in tens, to have numbers in between.
  if ((known?.version ?? 0) >= (newest + 1) * 10) throw new StoreError('store.blocked')
}

function opened(db: TrellisDb): Promise<unknown> {
  const blocked = new Promise((_, reject) => {
    db.on('blocked', () => reject(new StoreError('store.blocked')))
  })
  return Promise.race([db.open(), blocked])
}
