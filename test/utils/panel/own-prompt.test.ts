import { expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { acceptIn, ownTopics } from '@/utils/panel/own-prompt'

const share = (name: string, weight: number) => ({ id: name as TopicId, name, weight })

test('a question of one’s own counts for what its page is most about, not for all that it names', () => {
  expect(ownTopics([])).toEqual([])
  expect(ownTopics([share('osmosis', 0.4)])).toEqual([share('osmosis', 1)])
  const topics = ownTopics([share('cells', 0.1), share('osmosis', 0.5), share('water', 0.2)])
  expect(topics.map(({ name }) => name)).toEqual(['osmosis', 'water'])
  expect(topics.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

test.each([
  ['', []],
  [' ; ;', []],
  ['ATP', ['ATP']],
  ['ATP; adenosine triphosphate ;', ['ATP', 'adenosine triphosphate']],
])('"%s" is read as other right answers: %j', (typed, others) => {
  expect(acceptIn(typed)).toEqual(others)
})
