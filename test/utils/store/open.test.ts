import { Dexie } from 'dexie'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DAY } from '@/utils/base/time'
import { act, databaseName, FOLD_VERSION, TrellisDb } from '@/utils/store/db'
import { addEvidence, allEvidence } from '@/utils/store/evidence'
import { asStoreError, StoreError } from '@/utils/store/failures'
import { openDb } from '@/utils/store/open'
import { answerPrompt, keepDraft } from '@/utils/store/prompts'
import { markStale, rebuild } from '@/utils/store/rebuild'
import { derivedOf, freshDb, freshLearner, pageRow, writerAt } from '../../support/db'
import { answer, LAPTOP, NOON, page, piece, visit } from '../../support/evidence'
import { draft } from '../../support/reading'

afterEach(() => vi.restoreAllMocks())

async function opened(learner = freshLearner()): Promise<TrellisDb> {
  const result = await openDb(learner)
  if (!result.ok) throw result.failure
  return result.value
}

async function study(db: TrellisDb): Promise<void> {
  await db.pages.put(pageRow('p1'))
  await addEvidence(db, [visit('v1'), piece('prompt-made'), answer('a1'), answer('a2', { at: NOON + 3 * DAY })], LAPTOP)
}

describe('opening', () => {
  test('gives each learner a database of their own, with the learner in its name', async () => {
    const learner = freshLearner()
    const db = await opened(learner)
    expect(db.name).toBe(databaseName(learner))
    expect(db.name).toContain(learner)
  })

  test('says so when the browser denies storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(await openDb(freshLearner())).toMatchObject({ ok: false, failure: { code: 'store.refused' } })
  })

  test('says so when there is no room for a database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    expect(await openDb(freshLearner())).toMatchObject({ ok: false, failure: { code: 'store.full' } })
  })

  test('says so when a newer version has been here, and leaves its data alone', async () => {
    const learner = freshLearner()
    const newer = new Dexie(databaseName(learner))
    newer.version(99).stores({ packs: '[day+device+part]' })
    await newer.open()
    newer.close()
    expect(await openDb(learner)).toMatchObject({ ok: false, failure: { code: 'store.blocked' } })
  })

  test('lets go of a database that is being deleted or upgraded by another page', async () => {
    const learner = freshLearner()
    await opened(learner)
    const other = await opened(learner)
    await study(other)
    await other.delete()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName(learner))
  })

  test('folds everything again when a fold changed, and tells how far it is', async () => {
    const learner = freshLearner()
    const db = await opened(learner)
    await study(db)
    const before = await derivedOf(db)
    await db.topics.clear()
    await db.meta.put({ key: 'fold', version: FOLD_VERSION - 1 })
    db.close()
    const progress = vi.fn()
    const result = await openDb(learner, progress)
    expect(result.ok && (await derivedOf(result.value))).toMatchObject({ ...before, panel: expect.anything() })
    expect(progress).toHaveBeenLastCalledWith(1)
    expect(result.ok && (await result.value.meta.get('fold'))).toEqual({ key: 'fold', version: FOLD_VERSION })
  })

  test('goes on with folding where the browser was killed', async () => {
    const learner = freshLearner()
    const db = await opened(learner)
    await study(db)
    const before = await derivedOf(db)
    await act(db, markStale)
    await expect(rebuild(db, () => killed(), 1)).rejects.toThrow('killed')
    expect(await db.meta.get('fold')).toMatchObject({ upTo: '2026-09-14' })
    db.close()
    const again = await opened(learner)
    expect({ ...(await derivedOf(again)), panel: 0 }).toEqual({ ...before, panel: 0 })
  })
})

function killed(): never {
  throw new Error('killed')
}

describe('while everything is folded again', () => {
  test('an answer of a day that is not in yet counts once, when its day comes', async () => {
    const db = await opened()
    await study(db)
    await act(db, markStale)
    await addEvidence(db, [answer('a3', { at: NOON + 5 * DAY })], LAPTOP)
    await rebuild(db)
    expect(await db.prompts.toArray()).toMatchObject([{ memory: { reps: 3 } }])
  })

  test('an answer of a day that is in already counts at once', async () => {
    const db = await opened()
    await study(db)
    await act(db, markStale)
    await expect(rebuild(db, () => killed(), 1)).rejects.toThrow('killed')
    await addEvidence(db, [answer('a0', { at: NOON + 1000 })], LAPTOP)
    expect(await db.prompts.toArray()).toMatchObject([{ memory: { reps: 2 } }])
    await rebuild(db)
    expect(await db.prompts.toArray()).toMatchObject([{ memory: { reps: 3 } }])
  })
})

describe('a full disk', () => {
  test('loses nothing that is stored and writes nothing by half; when there is room all is well again', async () => {
    const db = await opened()
    await db.pages.put(pageRow('p1'))
    await keepDraft(db, page('p1'), draft('q1'), writerAt())
    const before = [await derivedOf(db), await allEvidence(db)]
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort()
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError')
    })
    const given = { rating: 'good', form: 'reveal', durationMs: 1 } as const
    await expect(answerPrompt(db, draft('q1').id, given, writerAt(NOON + 1))).rejects.toMatchObject({
      code: 'store.full',
    })
    put.mockRestore()
    expect([await derivedOf(db), await allEvidence(db)]).toEqual(before)
    await answerPrompt(db, draft('q1').id, given, writerAt(NOON + 2))
    expect(await db.prompts.toArray()).toMatchObject([{ memory: { reps: 1 } }])
  })
})

describe('what went wrong', () => {
  const wrapped = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner })

  test.each([
    ['store.full', wrapped('AbortError', 'Transaction aborted', wrapped('QuotaExceededError'))],
    ['store.full', wrapped('AbortError', 'x', wrapped('UnknownError', 'Internal error: NO_SPACE'))],
    ['store.full', wrapped('DataError', 'Encountered disk full while committing transaction.')],
    ['store.refused', wrapped('OpenFailedError', 'x', wrapped('SecurityError'))],
    ['store.refused', wrapped('MissingAPIError')],
    ['store.blocked', wrapped('VersionError')],
    ['store.failed', wrapped('UnknownError', 'Internal error opening backing store.')],
  ])('is told as %s', (code, error) => {
    expect(asStoreError(error)).toMatchObject({ code, cause: error })
  })

  test('is told as the bug that it is, when it is ours', () => {
    const bug = wrapped('DataError', 'The parameter is not a valid key.')
    expect(asStoreError(bug)).toBe(bug)
    expect(asStoreError(new TypeError('x'))).toBeInstanceOf(TypeError)
    expect(asStoreError('text')).toBe('text')
  })

  test('is not wrapped twice', () => {
    const known = new StoreError('store.gone')
    expect(asStoreError(known)).toBe(known)
  })
})

test('two pages that fold again at the same time end in the same tables', async () => {
  const learner = freshLearner()
  const db = await opened(learner)
  await study(db)
  const before = await derivedOf(db)
  const other = new TrellisDb(learner)
  await act(db, markStale)
  await Promise.all([rebuild(db, undefined, 1), rebuild(other, undefined, 1)])
  expect({ ...(await derivedOf(db)), panel: 0 }).toEqual({ ...before, panel: 0 })
})

test('an act that fails half way leaves nothing', async () => {
  const db = freshDb()
  await expect(
    act(db, async (tables) => {
      await tables.pages.put(pageRow('p1'))
      throw new RangeError('half way')
    }),
  ).rejects.toThrow('half way')
  expect(await db.pages.toArray()).toEqual([])
})
