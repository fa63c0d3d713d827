import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { BLOCKS, PAGE_LANGUAGES } from '@/utils/family/blocks'
import { fileName, fileOf } from '@/utils/family/file'
import { linesOf } from '@/utils/family/lines'
import { textOf } from '@/utils/family/markup'
import { weekPage } from '@/utils/family/page'
import { pageOf } from '@/utils/family/page-of'
import { sheetOf } from '@/utils/family/sheet'
import { choices, emptyWeek, firstWeek, normal, seenOf } from '../../support/week-page'

const made = (given = {}, seen = seenOf(normal)) => pageOf(seen, choices('en', given))
const reads = (page: ReturnType<typeof made>['page']) => textOf(sheetOf(page))

describe('a page', () => {
  test('says all that there is, each in words', () => {
    const text = reads(made().page)
    for (const said of [
      'Mila’s week',
      'I worked on\nOsmosis\n',
      'I recalled Osmosis after 23 days.',
      '4 of 7 days, as planned',
      'Biology: before, recalled once; now, lasting.',
      'History: held for days, as before.',
      'What salt does to a plant cell',
      'What would help: someone to draw it with me',
      'Explain diffusionheld for days',
      'Why does a raisin swell in water, but not in syrup?',
      'If it is after dinner',
      'Mila chose what is on this page; the numbers were not edited.',
      'Not on this page: sites, searches, times of day, scores, comparisons',
    ])
      expect(text).toContain(said)
  })

  test.each(BLOCKS)('without %s has no mark where it was', (block) => {
    const { page } = made({ hidden: [block] })
    expect(Object.hasOwn(page, block)).toBe(false)
    expect(reads(page).length).toBeLessThan(reads(made().page).length)
    expect(reads(page)).not.toMatch(/hidden|left out/i)
  })

  test('of a first week claims nothing that only time can show', () => {
    const { page } = made({ own: {} }, seenOf(firstWeek))
    const text = reads(page)
    expect(text).toContain('Mila’s first week')
    expect(text).toContain('Recalled on another day')
    expect(text).not.toContain('What stuck')
    expect(page.worked).toEqual(['Osmosis'])
  })

  test('of an empty week is kind, has no empty heading, and says what cannot be on it', () => {
    const { page } = made({ own: {} }, seenOf(emptyWeek, { asks: [] }))
    expect(Object.keys(page)).not.toContain('worked')
    expect(reads(page)).toContain('Rest belongs to learning.')
    expect(reads(page)).toContain('Not on this page')
  })

  test('without a name speaks for itself', () => {
    const text = reads(made({ name: '' }).page)
    expect(text).toContain('My week')
    expect(text).toContain('I chose what is on this page')
  })

  test('asks the question that was chosen', () => {
    expect(made({ own: { ask: 'q2' } }).page.ask?.question).toBe('What moves in osmosis?')
  })

  test('of a line that was emptied leaves the block out', () => {
    expect(made({ own: { hard: '', plan: '' } }).page.hard).toBeUndefined()
    expect(made({ own: { hard: '', plan: '' } }).page.plan).toBeUndefined()
  })

  test('cuts what is too long at a word, on one line', () => {
    const plan = `If tea,\nthen ${'I read slowly '.repeat(40)}`
    const { page } = made({ own: { plan } })
    expect(page.plan?.length).toBeLessThanOrEqual(220)
    expect(page.plan).toMatch(/^If tea, then I read .*…$/)
  })

  test('is named by its days and not by anybody', () => {
    expect(fileName(made().page, 'html')).toBe('trellis-week-2026-11-22.html')
  })
})

describe('what the student writes', () => {
  test.each([
    ['plan', 'at 19:00 I read', 'time'],
    ['hard', 'the one on khanacademy', 'site'],
    ['help', 'look at example.org', 'address'],
  ] as const)('is refused in %s when it is "%s", with the reason, and the rest stays', (field, text, why) => {
    const { page, refused } = made({ own: { [field]: text } })
    expect(refused).toEqual({ [field]: why })
    expect(JSON.stringify(page)).not.toContain(text)
    expect(page.worked).toBeDefined()
  })
})

describe('by its schema', () => {
  const { page } = made()

  test.each(['url', 'site', 'host', 'title', 'at', 'time', 'score', 'answers', 'search', 'activeMs', '__proto__'])(
    'no field %s gets in',
    (field) => {
      const more = JSON.parse(`{"${field}":"x"}`)
      expect(v.safeParse(weekPage, { ...page, ...more, [field]: 'x' }).success).toBe(false)
    },
  )

  test.each(['example.org', '19:30', '90 %', 'two\nlines', '\u202eturned'])('no text holds %s', (text) => {
    expect(v.safeParse(weekPage, { ...page, worked: [text] }).success).toBe(false)
    expect(v.safeParse(weekPage, { ...page, ask: { question: text, answer: 'a' } }).success).toBe(false)
    expect(v.safeParse(weekPage, { ...page, plan: text }).success).toBe(false)
  })

  test('whatever a page of the web called its topics and asked, a page can be made and none of it gets through', () => {
    const canary = fc.constantFrom('canary.example', 'https://canary/x', '23:59', '99 %', 'wikipedia', 'canary@x.de')
    const around = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(around, canary, around, fc.constantFrom(...PAGE_LANGUAGES), (before, planted, after, language) => {
        const text = `${before} ${planted} ${after}`
        const seen = seenOf(normal, {
          topics: new Map(normal.worked.map((id) => [id, { name: text }])),
          asks: [{ id: 'q1' as never, question: text, answer: 'Water.' }],
        })
        const { page: out } = pageOf(seen, choices(language, { name: text, own: { hard: text, plan: text } }))
        const bytes = [
          JSON.stringify(out),
          fileOf(out, ''),
          linesOf(out)
            .map((line) => line.text)
            .join('\n'),
        ]
        for (const each of bytes) expect(each.toLowerCase()).not.toContain(planted.toLowerCase())
      }),
    )
  })
})

describe('the file', () => {
  const file = fileOf(made().page, '.a::before { content: "</style><script>alert(1)</script>" }')

  test('has no script, no link and nothing that is fetched', () => {
    expect(file.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/<script|<link|<img|<iframe|src=|href=|\bon\w+=/i)
    expect(file).toContain('default-src &#39;none&#39;')
    expect(file.match(/<\/style>/g)).toHaveLength(1)
  })

  test('shows words as words, whatever they look like', () => {
    const { page } = made({ name: '<img src=x onerror=alert(1)>' })
    expect(fileOf(page, '')).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test.each(PAGE_LANGUAGES)('in %s says its language and its direction', (language) => {
    const html = fileOf(pageOf(seenOf(normal), choices(language)).page, '')
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  })
})

test('the picture has the question and never its answer, which nothing would fold', () => {
  const text = linesOf(made().page)
    .map((line) => line.text)
    .join('\n')
  expect(text).toContain('Why does a raisin swell')
  expect(text).not.toContain('Water crosses')
  expect(text).toContain('Not on this page')
})
