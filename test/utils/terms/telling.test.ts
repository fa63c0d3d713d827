import { expect, test } from 'vitest'
import type { ArticleBlock } from '@/utils/article/article'
import { candidatesOf } from '@/utils/terms/candidates'
import { mentionChances } from '@/utils/terms/mentions/mention-chances'
import { tellingOf } from '@/utils/terms/telling/telling'
import { TELLING_FEATURES, tellingFeatures, toldIn } from '@/utils/terms/telling/telling-features'
import weights from '@/utils/terms/telling/weights.json'
import { articleOfBlocks, tagged } from '../../support/tagged'

async function telling(blocks: readonly (ArticleBlock | string)[], key: string) {
  const article = articleOfBlocks(blocks, '')
  const all = candidatesOf(article, await tagged(article))
  const candidate = all.find((one) => one.key === key)
  if (candidate === undefined) throw new Error(`no ${key} among ${all.map((one) => one.key).join(', ')}`)
  const chances = mentionChances(all)
  return { candidate, rows: tellingFeatures(candidate, chances), best: tellingOf(candidate, chances) }
}

const USED = 'Plants use osmosis every day.'
const TOLD = 'Osmosis is the movement of water through a membrane that holds dissolved matter back.'

test('the model of tellings was trained on the features that the code measures', () => {
  expect(weights.header.features).toEqual(TELLING_FEATURES)
  expect(weights.model.weights.length).toBe(TELLING_FEATURES.length)
})

test('every mention has a number for every feature', async () => {
  const { candidate, rows } = await telling([USED, TOLD], 'osmosis')
  expect(rows.length).toBe(candidate.mentions.length)
  for (const row of rows) {
    expect(row.length).toBe(TELLING_FEATURES.length)
    expect(row.every(Number.isFinite)).toBe(true)
  }
})

test('a sentence that only uses a name is not shown as what it means when another one tells it', async () => {
  const { best } = await telling([USED, TOLD, 'Osmosis stops when both sides are alike.'], 'osmosis')
  expect(best?.mention.block.text).toBe(TOLD)
})

test('"This is called osmosis" comes with the sentence that it points back to', async () => {
  const text = 'Water moves toward the side with more dissolved matter. This is called osmosis. Plants live by it.'
  const { candidate } = await telling([text], 'osmosis')
  expect(candidate.mentions.map(toldIn)).toEqual([text.slice(0, text.indexOf(' Plants'))])
})

test('a sentence that points back to nothing in its own paragraph stands alone', async () => {
  const { candidate } = await telling([TOLD, 'This is called diffusion.'], 'diffusion')
  expect(candidate.mentions.map(toldIn)).toEqual(['This is called diffusion.'])
})

test('a sentence that tells a meaning and then names it is shown, but not one that names what it did not tell', async () => {
  const told = await telling(['The pressure that would stop osmosis is called osmotic pressure.'], 'osmotic pressure')
  expect(told.best?.likelihood).toBeGreaterThanOrEqual(0.6)
  const bare = await telling(['This pressure is called osmotic pressure.'], 'osmotic pressure')
  expect(bare.best?.likelihood ?? 0).toBeLessThan(0.55)
})
