import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TopicState } from '@/utils/learner/topic-state'
import { databaseName, SCHEMAS } from '@/utils/store/db'
import { allEvidence } from '@/utils/store/evidence'
import { openDb } from '@/utils/store/open'
import { keepDraft } from '@/utils/store/prompts'
import v1 from '../../fixtures/db/v1.json'
import { derivedOf, freshLearner, writerAt } from '../../support/db'
import { KINDS, NOON } from '../../support/evidence'
import { type Frozen, freeze, thaw } from '../../support/frozen'
import { livedDb } from '../../support/lived'
import { draft } from '../../support/reading'

/** One frozen file per released version: its tables as they were, and rows that it wrote. A missing file fails here. */
const RELEASED: readonly Frozen[] = [v1]

/** Tables that nothing could compute again. */
const RECORD = ['pages', 'readings', 'texts', 'openVisits', 'counts'] as const

async function opened(frozen: Frozen) {
  const learner = freshLearner()
  await thaw(databaseName(learner), frozen)
  const result = await openDb(learner)
  if (!result.ok) throw result.failure
  return result.value
}

test('every released schema is frozen and unchanged', () => {
  expect(RELEASED.map(({ version, stores }) => [version, stores])).toEqual(
    Object.entries(SCHEMAS).map(([version, stores]) => [Number(version), stores]),
  )
})

test.each(RELEASED)('a database of version $version opens today with nothing lost', async (frozen) => {
  const db = await opened(frozen)
  const now = await freeze(db, frozen.version, frozen.stores)
  for (const table of RECORD) expect(now.rows[table]).toMatchObject(frozen.rows[table] ?? [])
  const evidence = await allEvidence(db)
  expect(new Set(evidence.map(({ kind }) => kind))).toEqual(new Set(KINDS))
  expect(evidence).toHaveLength((frozen.rows['packs'] ?? []).reduce((sum, pack) => sum + (pack as { n: number }).n, 0))
})

test.each(RELEASED)(
  'a database of version $version shows what it showed, and folds to the same again',
  async (frozen) => {
    const db = await opened(frozen)
    const shown = await derivedOf(db)
    // What a topic is called and what its answers say; a newer fold may tell more of it, and of more topics.
    for (const { topic, name, skill } of (frozen.rows['topics'] ?? []) as TopicState[]) {
      expect(shown['topics']).toContainEqual(expect.objectContaining({ topic, name, skill }))
    }
    expect(shown['prompts']).toEqual(frozen.rows['prompts'])
    await db.meta.put({ key: 'fold', version: 0 })
    db.close()
    const result = await openDb(db.name.replace('trellis-', '') as never)
    expect(result.ok && (await derivedOf(result.value))).toEqual(shown)
  },
)

test.each(RELEASED)('a database of version $version can be written to', async (frozen) => {
  const db = await opened(frozen)
  const [page] = await db.pages.toArray()
  await keepDraft(db, page?.id as never, draft('new'), writerAt(NOON + 1))
  expect(await db.prompts.get('new' as never)).toMatchObject({ state: 'active' })
})

// When a version is released: TRELLIS_FREEZE=2 npx vitest run --config test/vitest.config.ts migrations
const version = Number(process.env['TRELLIS_FREEZE'])
test.runIf(version > 0)('a version that is released is frozen on demand, never by itself', async () => {
  const frozen = await freeze(await livedDb(), version, SCHEMAS[version as keyof typeof SCHEMAS])
  writeFileSync(`test/fixtures/db/v${version}.json`, `${JSON.stringify(frozen, null, 2)}\n`)
})
