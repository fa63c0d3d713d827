import { deflateRawSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { codeOf, openCode } from '@/utils/templates/code'
import { openHandover } from '@/utils/templates/open'
import { pageOf } from '@/utils/templates/page'
import { dataElement } from '@/utils/templates/page-json'
import { TEMPLATE_LIMITS } from '@/utils/templates/template'
import { writeTemplate } from '@/utils/templates/write'
import { pageWords } from '../../support/page-words'
import { template, templateGoal } from '../../support/templates'

const plain = JSON.parse(writeTemplate(template()))
const withGoal = (goal: object) => ({ ...plain, goals: [{ ...plain.goals[0], ...goal }] })
const link = (url: string) => withGoal({ resources: [{ url, title: 'x', why: '', format: 'read' }] })
const opened = (given: unknown) => openHandover(typeof given === 'string' ? given : JSON.stringify(given))
const refused = (given: unknown, code: string) => expect(opened(given)).toEqual({ ok: false, failure: { code } })
const squeezed = (text: string | Buffer) => `T1:${deflateRawSync(text, { level: 9 }).toString('base64url')}`

describe('a hostile template is refused with a reason, and nothing of it is kept', () => {
  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'http://example.org/',
    'file:///c:/x',
    'chrome-extension://abc/x.html',
    'https://user:secret@example.org/',
    '//example.org/x',
    'not a link',
  ])('a link to %j', (url) => {
    refused(link(url), 'template.unsafe-link')
  })

  test('a key that would change every object', () => {
    const text = JSON.stringify(plain)
    refused(text.replace('{', '{"__proto__":{"polluted":1},'), 'template.broken')
    refused(text.replace('{"id":"g1"', '{"__proto__":{"polluted":1},"id":"g1"'), 'template.broken')
    refused(text.replace('{', '{"constructor":{"prototype":{"polluted":1}},'), 'template.broken')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('nesting that would take the stack away', () => {
    refused('['.repeat(100_000) + ']'.repeat(100_000), 'template.too-deep')
    refused(`{"format":"trellis/goals","x":${'{"a":'.repeat(9)}1${'}'.repeat(10)}`, 'template.too-deep')
  })

  test('brackets inside of words are words', () => {
    expect(opened(withGoal({ title: `${'[{'.repeat(20)} \\" "` })).ok).toBe(true)
  })

  test('a bomb of 300 MB, before it is inflated', () => {
    const code = squeezed(Buffer.alloc(300_000_000, 0x20))
    const before = process.memoryUsage().rss
    const from = performance.now()
    refused(code, 'template.too-big')
    expect(performance.now() - from).toBeLessThan(100)
    expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000)
  })

  test('a smaller bomb, as soon as it is too large', () => {
    refused(squeezed(Buffer.alloc(20_000_000, 0x20)), 'template.too-big')
    refused(squeezed(JSON.stringify({ ...plain, x: 'y'.repeat(TEMPLATE_LIMITS.bytes) })), 'template.too-big')
  })

  test('a file above the limit, counted in bytes', () => {
    refused(`{"format":"trellis/goals","x":"${'é'.repeat(TEMPLATE_LIMITS.bytes / 2)}"}`, 'template.too-big')
    refused('x'.repeat(5_000_000), 'template.too-big')
  })

  test('one from the future says that Trellis is too old, not that the file is broken', () => {
    refused({ ...plain, minReader: 2, version: 9, goals: 'otherwise' }, 'template.newer')
  })

  test('one that a later Trellis wrote so that this one can read it is read', () => {
    expect(opened({ ...plain, version: 2 }).ok).toBe(true)
  })

  test('a code that was cut off, wherever', () => {
    const code = codeOf(
      template({ goals: [templateGoal({ title: 'a fairly long title, so that there is much to cut' })] }),
    )
    for (let length = 4; length < code.length - 1; length += 7) {
      const result = opened(code.slice(0, length))
      expect(result.ok || result.failure.code, `${length}`).toBe('template.cut-off')
    }
    refused('T1:', 'template.cut-off')
  })

  test('a file that was cut off', () => {
    refused(JSON.stringify(plain).slice(0, -20), 'template.cut-off')
    refused(pageOf(template(), pageWords()).split('"goals"')[0], 'template.cut-off')
  })

  test('a code with a letter exchanged is never taken for another template without a word', () => {
    const code = codeOf(template())
    for (let at = 3; at < code.length; at += 5) {
      const other = code[at] === 'A' ? 'B' : 'A'
      const result = opened(code.slice(0, at) + other + code.slice(at + 1))
      if (result.ok) expect(result.value.id).toBe(template().id)
      else expect(result.failure.code).toMatch(/^template\./)
    }
  })

  test.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['a number', '{"format":1}'],
    ['another JSON', '{"name":"package"}'],
    ['a web page', '<!doctype html><title>x</title>'],
    ['a backup', '{"format":"trellis/backup"}'],
  ])('%s is said to be none of Trellis', (_what, text) => {
    refused(text, 'template.not-trellis')
  })

  test.each([
    ['an unknown field', { ...plain, run: 'x' }],
    ['no goals', { ...plain, goals: [] }],
    ['101 goals', { ...plain, goals: Array.from({ length: 101 }, (_, n) => ({ ...plain.goals[0], id: `${n}` })) }],
    ['two goals with one id', { ...plain, goals: [plain.goals[0], plain.goals[0]] }],
    ['a goal without words', withGoal({ title: '  ' })],
    ['a title without end', { ...plain, title: 'x'.repeat(121) }],
    ['an id that is an address', { ...plain, id: 'https://example.org' }],
    ['a day that is none', withGoal({ due: '2027-02-40' })],
    ['a target of endless answers', withGoal({ target: { kind: 'recalls', n: 1e9 } })],
    ['a target that computes', withGoal({ target: { kind: 'mastery', level: 'proficient', when: 'x > 1' } })],
    ['51 questions', withGoal({ prompts: Array.from({ length: 51 }, () => ({ question: 'a', answer: 'b' })) })],
    [
      '11 links',
      withGoal({ resources: Array.from({ length: 11 }, () => ({ url: 'https://a.example/', title: 'x' })) }),
    ],
  ])('one with %s is broken', (_what, given) => {
    refused(given, 'template.broken')
  })
})

/** Names of all elements and attributes that a browser would make of a page. */
function elementsOf(html: string) {
  const names: string[] = []
  const attributes: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      names.push(node.tagName)
      attributes.push(...node.attrs.map(({ name }) => name))
    }
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return { names, attributes }
}

const EVIL = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--<script>',
  ']]><iframe src=//evil.example>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Egnp.exe',
  '&lt;b&gt;',
]

describe('words that look like a page stay words', () => {
  test.each(EVIL)('%j in every field', (evil) => {
    const goal = templateGoal({
      title: evil,
      topics: [{ name: evil, aka: [evil] }],
      prompts: [{ question: evil, answer: evil, choices: [evil, `${evil}2`] }],
      resources: [{ url: 'https://example.org/"><script>', title: evil, why: evil, format: 'read' }],
    })
    const any = template({ title: evil, author: evil, goals: [goal] })
    const html = pageOf(any, pageWords())
    const { names, attributes } = elementsOf(html)
    expect(names.filter((name) => name === 'script')).toHaveLength(2)
    expect(names.filter((name) => ['img', 'svg', 'iframe', 'b'].includes(name))).toEqual([])
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
    const result = openHandover(html)
    expect(result.ok && { ...result.value, goals: [] }).toEqual({ ...any, goals: [] })
  })

  test('the data of a page cannot end its own element', () => {
    expect(dataElement('{"a":"</script>\u2028"}').match(/<\/script>/g)).toHaveLength(1)
  })
})

test('a code of letters that no code has is broken, not read as far as it goes', () => {
  expect(openCode('AB*C')).toEqual({ ok: false, failure: { code: 'template.broken' } })
  expect(openCode('____')).toMatchObject({ ok: false })
})
