import { describe, expect, test } from 'vitest'
import { parseFromPage, parsePart } from '@/utils/messages/parse'

const signals = { password: false, card: false, graded: false, pdf: false }
const report = { visit: 'v1', seq: 1, activeMs: 2500.5, depth: 0.5, ended: false }
const meta = { title: 'Cells', lang: 'en', description: '', siteName: '', types: [], keywords: [] }
const block = { in: 0, role: 'paragraph', level: 0, text: 'A cell lives.', linked: 0, spans: [], links: [] }
const part = {
  job: 'j1',
  part: 0,
  last: true,
  meta,
  containers: [{ parent: -1, tag: 'body', words: '' }],
  blocks: [block],
  truncated: false,
}

describe('a page may say', () => {
  test.each([
    ['mayObserve', { signals }],
    ['reportVisit', report],
    ['reportVisit', { ...report, ripe: { signals, frames: 3 } }],
    ['mayRead', {}],
  ])('%s, and is understood', (name, payload) => {
    expect(parseFromPage(name, payload)).toEqual(payload)
  })

  test.each([['readNow'], ['dropTabs'], ['keepVisit'], ['__proto__'], ['constructor'], ['toString'], ['']])(
    '%j as often as it likes and is not answered',
    (name) => {
      expect(parseFromPage(name, {})).toBeUndefined()
    },
  )
})

describe('a page that was taken over is not believed:', () => {
  const { pdf: _, ...fewSignals } = signals

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'mayObserve'],
    ['a list', []],
    ['no signals', {}],
    ['a signal too few', { signals: fewSignals }],
    ['a signal too many', { signals: { ...signals, trusted: true } }],
    ['a signal that is a text', { signals: { ...signals, pdf: 'false' } }],
    ['a field beside the signals', { signals, url: 'https://example.org/' }],
  ])('arriving with %s', (_name, payload) => {
    expect(parseFromPage('mayObserve', payload)).toBeUndefined()
  })

  test.each([
    ['a visit that is no id', { visit: '../v1' }],
    ['a visit without a name', { visit: '' }],
    ['a visit with a name that is too long', { visit: 'v'.repeat(65) }],
    ['time below nothing', { activeMs: -1 }],
    ['time without end', { activeMs: Number.POSITIVE_INFINITY }],
    ['time that is no number', { activeMs: Number.NaN }],
    ['a depth beyond the page', { depth: 1.01 }],
    ['a depth above it', { depth: -0.01 }],
    ['half a report', { seq: 1.5 }],
    ['an end that is a number', { ended: 1 }],
    ['a ripeness that says nothing', { ripe: {} }],
    ['a ripeness that is undefined', { ripe: undefined }],
    ['frames below nothing', { ripe: { signals, frames: -1 } }],
    ['an address', { url: 'https://example.org/' }],
  ])('reporting %s', (_name, wrong) => {
    expect(parseFromPage('reportVisit', { ...report, ...wrong })).toBeUndefined()
  })

  test.each(Object.keys(report))('reporting without its %s', (field) => {
    const { [field]: _left, ...rest } = report as Record<string, unknown>
    expect(parseFromPage('reportVisit', rest)).toBeUndefined()
  })

  test('asking to read with anything in hand', () => {
    expect(parseFromPage('mayRead', { job: 'j1' })).toBeUndefined()
  })
})

describe('blocks', () => {
  test('of a page are taken as they are', () => {
    expect(parsePart(part)).toEqual(part)
    const marked = {
      ...block,
      spans: [{ kind: 'term', from: 2, to: 6 }],
      links: [[2, 6, '/cell']],
    }
    expect(parsePart({ ...part, meta: { ...meta, parts: ['Cells'] }, blocks: [marked] })?.blocks).toEqual([marked])
  })

  test.each([
    ['a job that is no id', { job: 'a b' }],
    ['a part before the first', { part: -1 }],
    ['a part beyond what a page may have', { part: 1001 }],
    ['no meta', { meta: undefined }],
    ['a title as long as a book', { meta: { ...meta, title: 'x'.repeat(2001) } }],
    ['types without end', { meta: { ...meta, types: Array(41).fill('A') } }],
    ['a role that no block has', { blocks: [{ ...block, role: 'script' }] }],
    ['a level below nothing', { blocks: [{ ...block, level: -1 }] }],
    ['a text that is no text', { blocks: [{ ...block, text: 7 }] }],
    ['a text beyond a whole page', { blocks: [{ ...block, text: 'x'.repeat(250_001) }] }],
    ['a mark of no kind', { blocks: [{ ...block, spans: [{ kind: 'blink', from: 0, to: 1 }] }] }],
    ['a mark before the text', { blocks: [{ ...block, spans: [{ kind: 'em', from: -1, to: 1 }] }] }],
    ['a link of two', { blocks: [{ ...block, links: [[0, 1]] }] }],
    ['a link of four', { blocks: [{ ...block, links: [[0, 1, '/', 2]] }] }],
    ['more links than a block has', { blocks: [{ ...block, links: Array(101).fill([0, 1, '/']) }] }],
    ['a field of their own', { blocks: [{ ...block, html: '<b>' }] }],
    ['a container without a tag', { containers: [{ parent: -1, words: '' }] }],
    ['a field beside', { url: 'https://example.org/' }],
  ])('with %s are refused', (_name, wrong) => {
    expect(parsePart({ ...part, ...wrong })).toBeUndefined()
  })

  test.each([[undefined], [null], ['part'], [[part]]])('that are %j are none', (payload) => {
    expect(parsePart(payload)).toBeUndefined()
  })
})

test('a message cannot reach the prototype of everything', () => {
  const poison = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
  for (const name of ['mayObserve', 'reportVisit', 'mayRead']) {
    expect(parseFromPage(name, { ...report, ...JSON.parse(poison) })).toBeUndefined()
  }
  parsePart(JSON.parse(JSON.stringify(part).replace('{', '{"__proto__": {"polluted": true},')))
  parsePart({ ...part, meta: { ...meta, ...JSON.parse(poison) } })
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
