import { expect, test } from 'vitest'
import type { ApplyPrompt, ConceptContent } from '@/utils/map/concept'
import { freshDraw } from '@/utils/map/fresh-draw'
import { CONTENT } from '../../support/map'

const same: ApplyPrompt = {
  kind: 'apply',
  problem: {
    draw: [['m', [2, 5]]],
    where: [],
    ask: ['Two of them weigh 5 kg and @m kg. How much more does the first weigh?'],
    answer: { text: '@m' },
    units: [],
    tolerance: { by: 'unit', most: 0 },
  },
}
const content: ConceptContent = { ...CONTENT, prompts: [same] }

test('a problem that tells its own answer in every draw is asked all the same, with the numbers of its seed', () => {
  expect(freshDraw(content, 0, 3)?.question).toBe(freshDraw(content, 0, 3)?.question)
  expect(freshDraw(content, 0, 3)).toBeDefined()
})

test('what has no numbers is asked as it stands, and what is not there is not asked', () => {
  expect(freshDraw(CONTENT, 0, 7)?.answer).toBe('water')
  expect(freshDraw(CONTENT, 9, 7)).toBeUndefined()
  expect(freshDraw(undefined, 0, 7)).toBeUndefined()
})
