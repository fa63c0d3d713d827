import { describe, expect, test } from 'vitest'
import type { WalkedPage } from '@/utils/article/blocks'
import { sampleFor, walkedSample } from '@/utils/reading/sample'
import { understand } from '@/utils/reading/understand'
import { OTHER_PAGES } from '../study/other-pages'
import { STUDY_PAGES } from '../study/study-pages'
import { type Written, walked } from '../study/walked'

const go = async () => {}
const read = (page: WalkedPage, url = '') => understand(page, url, go)
const written = (kind: string) => walked((STUDY_PAGES[kind] ?? OTHER_PAGES[kind]) as Written)

test('the bundled sample is study, with topics and something to ask', async () => {
  const reading = await read(walkedSample(sampleFor('en')))
  expect(reading).toMatchObject({ language: 'en', roughly: false, study: { isStudy: true } })
  expect(reading.topics.length).toBeGreaterThanOrEqual(3)
  expect(reading.terms.length).toBeGreaterThanOrEqual(3)
})

test('of a page that is no study nothing is found out but that', async () => {
  const reading = await read(written('science news'))
  expect(reading).toMatchObject({ study: { isStudy: false }, subject: null, topics: [], terms: [], prompts: [] })
})

test('of a page that the student calls study everything is found, whatever was thought of it', async () => {
  const reading = await understand(written('science news'), '', go, { asStudy: true })
  expect(reading.study.isStudy).toBe(false)
  expect(reading.topics.length).toBeGreaterThan(0)
})

test('a page about osmosis is about osmosis, in chemistry or biology', async () => {
  const reading = await read(written('encyclopedia'))
  expect(reading.topics.slice(0, 3).map(({ id }) => id)).toContain('osmosis')
  expect(['biology', 'chemistry']).toContain(reading.subject?.id)
})

test.each(['french', 'german'])(
  'no English rule runs on a %s page: no subject, no English prompts, topics from its own words',
  async (kind) => {
    const reading = await read(written(kind))
    expect(reading.language).toBe(kind === 'french' ? 'fr' : 'de')
    expect(reading.study.isStudy).toBe(true)
    expect(reading.subject).toBeNull()
    expect(reading.topics.length).toBeGreaterThan(0)
    for (const { question } of reading.prompts) expect(question).not.toMatch(/^(What|Which|Why|How)\b/)
  },
)

test('a French page full of words that English has too is filed under no subject by English seed words', async () => {
  const page = walked({
    title: 'Cours de géographie : la population',
    lang: 'fr',
    lines: `
      h1 La population des continents
      p La population est répartie entre les continents et chaque continent est une région de la géographie. Par exemple, la migration change la population d'un territoire.
      p Un plateau est un relief plat ; un archipel est un groupe d'îles. La migration est définie comme le passage d'une région à une autre, donc la densité change.
      p La population de chaque province et de chaque district est comptée. On appelle municipalité un territoire de cette région. Voir le chapitre 3, figure 2.`,
  })
  const reading = await read(page)
  expect(reading).toMatchObject({ language: 'fr', subject: null, study: { isStudy: true } })
})

describe('a page that stuffs keywords', () => {
  test.each([
    ['one block', `p ${'casino bonus '.repeat(500)}`],
    ['five hundred blocks', 'p casino bonus\n'.repeat(500)],
  ])('in %s keeps its topics', async (_, stuffing) => {
    const honest = STUDY_PAGES['course'] as Written
    const before = await read(walked(honest))
    const after = await read(
      walked({ ...honest, lines: `${honest.lines}\n${stuffing}`, keywords: ['casino'], description: 'casino' }),
    )
    expect(after.topics.slice(0, 3).map(({ id }) => id)).toEqual(before.topics.slice(0, 3).map(({ id }) => id))
    expect(after.topics.map(({ id }) => id)).not.toContain('casino bonus')
    for (const [i, { weight }] of before.topics.slice(0, 3).entries())
      expect(Math.abs((after.topics[i]?.weight ?? 0) - weight)).toBeLessThan(0.05)
  })
})

describe('a page with hardly any text', () => {
  const video: Written = {
    title: 'Photosynthesis explained: the light reactions - Clip 12',
    description:
      'In this lesson you learn how plants turn light into sugar. Photosynthesis takes place in the chloroplast; chlorophyll absorbs light, water is split and oxygen is released. This is called the light reaction. The Calvin cycle then builds glucose from carbon dioxide.',
    parts: ['What is photosynthesis?', 'Chlorophyll and light', 'The Calvin cycle'],
    lines: 'h1 Photosynthesis explained: the light reactions\np 12,403 views\na Share\na Save',
  }

  test('is read from its title, description and chapters', async () => {
    const reading = await read(walked(video))
    expect(reading.study.isStudy).toBe(true)
    expect(reading.topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['photosynthesis', 'calvin cycle']))
    expect(reading.subject?.id).toBe('biology')
  })

  test('gives no prompt from words that no reader sees on it', async () => {
    const { prompts, article } = await read(walked(video))
    expect(prompts).toEqual([])
    expect(article.text).not.toContain('Calvin')
  })

  test.each(['login', 'company'])('is not made study by what it claims: %s', async (kind) => {
    const { description = '', parts = [] } = video
    const liar = { ...(OTHER_PAGES[kind] as Written), description, parts, types: ['Course', 'LearningResource'] }
    expect((await read(walked(liar))).study.isStudy).toBe(false)
  })
})

test('the words of the page are handed on unchanged, whatever was left out while reading', async () => {
  const page = walked({ title: '', lines: 'p A cell is small.\np A cell is small.' })
  const { article } = await read(page)
  expect(article.text).toContain('A cell is small.')
})

test('an empty page has a reading too', async () => {
  const reading = await read(walked({ title: '', lang: '', lines: '' }))
  expect(reading).toMatchObject({ title: '', language: 'und', roughly: true, study: { isStudy: false }, topics: [] })
})

test('others get a turn while a page is being understood', async () => {
  let turns = 0
  await understand(written('course'), '', async () => {
    turns++
  })
  expect(turns).toBeGreaterThanOrEqual(2)
})
