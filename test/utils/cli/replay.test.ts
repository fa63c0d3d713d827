import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replayAnswers, replayReviews } from '@/utils/cli/replay'
import { Dice } from '../../support/seeded'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-replay-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Row {
  user: number
  prompt: number
  topic: number
  right: boolean
}
const dice = new Dice(7)
const ANSWERS: Row[] = Array.from({ length: 300 }, () => ({
  user: dice.below(3),
  prompt: dice.below(40),
  topic: dice.below(6),
  right: dice.happens(0.65),
}))

interface Review {
  user: number
  card: number
  at: number
  rating: number
  interval: number
  durationMs: number
}
const REVIEWS: Review[] = Array.from({ length: 300 }, (_, i) => ({
  user: dice.below(2),
  card: dice.below(15),
  at: i * 20_000,
  rating: dice.below(5),
  interval: dice.below(90),
  durationMs: dice.below(60_000),
}))

function kept(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

function chances(result: ReturnType<typeof replayAnswers>): number[] {
  if (!result.ok) throw new Error(result.failure.detail)
  return result.value
}

const answersTable = (rows: readonly Row[]) =>
  ['user_id,item_id,timestamp,correct,skill_id']
    .concat(rows.map(({ user, prompt, topic, right }) => `${user},${prompt},0,${right ? 1 : 0},${topic}`))
    .join('\n')
const answers = (rows: readonly Row[]) => chances(replayAnswers(kept('answers.csv', answersTable(rows))))

const reviewsTable = (rows: readonly Review[]) =>
  ['user,card,seconds_since_first_review,rating,new_interval,previous_interval,ease_factor,duration_ms,kind']
    .concat(rows.map((r) => `${r.user},${r.card},${r.at},${r.rating},${r.interval},1,0,${r.durationMs},1`))
    .join('\n')
const reviews = (rows: readonly Review[]) => chances(replayReviews(kept('reviews.csv', reviewsTable(rows))))

describe('a log of answers', () => {
  test('gives one chance a row', () => {
    const all = answers(ANSWERS)
    expect(all).toHaveLength(ANSWERS.length)
    expect(all.every((chance) => chance > 0 && chance < 1)).toBe(true)
  })

  test('gives the same chances when every id in it is another', () => {
    const relabelled = ANSWERS.map(({ user, prompt, topic, right }) => ({
      user: 900 - user,
      prompt: 5000 - 7 * prompt,
      topic: 77 - topic,
      right,
    }))
    expect(answers(relabelled)).toEqual(answers(ANSWERS))
  })

  test.each([0, 17, 150, 299])('knows nothing of row %i, nor of any after it, when it tells its chance', (at) => {
    const turned = ANSWERS.map((row, i) => (i === at ? { ...row, right: !row.right } : row))
    expect(answers(turned).slice(0, at + 1)).toEqual(answers(ANSWERS).slice(0, at + 1))
  })

  test('takes nothing from one student to another: each alone gets the same chances', () => {
    const all = answers(ANSWERS)
    const alone = answers(ANSWERS.filter(({ user }) => user === 1))
    expect(alone).toEqual(all.filter((_, i) => ANSWERS[i]?.user === 1))
  })
})

describe('a log of reviews', () => {
  test('gives one chance a row, also where a rating was made by hand', () => {
    const all = reviews(REVIEWS)
    expect(all).toHaveLength(REVIEWS.length)
    expect(all.every((chance) => chance > 0 && chance < 1)).toBe(true)
  })

  test('gives the same chances when every id in it is another', () => {
    const relabelled = REVIEWS.map((row) => ({ ...row, user: 9 - row.user, card: 400 - 3 * row.card }))
    expect(reviews(relabelled)).toEqual(reviews(REVIEWS))
  })

  test.each([0, 17, 150, 299])('knows neither the rating of row %i nor what it led to', (at) => {
    const other = (row: Review) => ({ ...row, rating: row.rating > 1 ? 1 : 3, interval: 400, durationMs: 1 })
    const turned = REVIEWS.map((row, i) => (i === at ? other(row) : row))
    expect(reviews(turned).slice(0, at + 1)).toEqual(reviews(REVIEWS).slice(0, at + 1))
  })

  test('an entry that was made by hand is no answer', () => {
    const byHand = { ...(REVIEWS[40] as Review), rating: 0 }
    const row = { ...byHand, at: byHand.at + 1 }
    const without = [...REVIEWS.slice(0, 40), ...REVIEWS.slice(41)]
    const withIt = [...REVIEWS.slice(0, 40), row, ...REVIEWS.slice(41)]
    expect(reviews(withIt).toSpliced(40, 1)).toEqual(reviews(without))
  })
})

describe('the command', () => {
  const replay = (...args: string[]) =>
    spawnSync('node', [resolve('scripts/cli.mjs'), 'replay', ...args], { encoding: 'utf8' })

  test('prints one chance a line, packed or not', () => {
    const plain = replay('--answers', kept('a.csv', answersTable(ANSWERS)))
    const packed = replay('--answers', kept('a.csv.gz', gzipSync(answersTable(ANSWERS))))
    const lines = plain.stdout.trim().split('\n').map(Number)
    expect(lines).toHaveLength(ANSWERS.length)
    answers(ANSWERS).forEach((chance, i) => {
      expect(lines[i]).toBeCloseTo(chance, 5)
    })
    expect(packed.stdout).toBe(plain.stdout)
    expect(packed.status).toBe(0)
  }, 60_000)

  test('says which line of a bad file is bad, prints no chance, and does not pass', () => {
    const bad = replay('--reviews', kept('bad.csv', `${reviewsTable(REVIEWS.slice(0, 3))}\n0,0,soon,3,1,1,0,9,1`))
    expect(bad).toMatchObject({ status: 1, stdout: '' })
    expect(bad.stderr).toContain('line 5: seconds_since_first_review')
    expect(replay('--answers', join(folder, 'none.csv'))).toMatchObject({ status: 1, stdout: '' })
  }, 60_000)

  test('says how it is used when it is used otherwise', () => {
    const { status, stderr } = replay('--guesses', 'a.csv')
    expect(status).toBe(2)
    expect(stderr).toContain('replay --answers')
  }, 60_000)
})
