import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '@/scripts/lib/node-modules.mjs'
import { PRODUCT, pathsIn, read } from '@/test/support/repo'

interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string }>
}

const languages = readdirSync(join(root, 'public/_locales'))
const messagesOf = (language: string): Record<string, Message> =>
  JSON.parse(read(`public/_locales/${language}/messages.json`))
const english = messagesOf('en')
const keys = Object.keys(english)
const PLURALS = /_(zero|one|two|few|many|other)$/

const code = [...pathsIn(PRODUCT, /[.](tsx?|html)$/), 'wxt.config.ts'].map((path) => ({ path, text: read(path) }))

/** Keys that a call of `name('key'` or `name("key"` names outright, with the file. */
function named(name: string): { key: string; path: string }[] {
  const call = new RegExp(`(?<![\\w.])${name}\\(\\s*['"]([\\w-]+)['"]`, 'g')
  return code.flatMap(({ path, text }) => [...text.matchAll(call)].map((found) => ({ path, key: found[1] ?? '' })))
}

const formsOf = (stem: string) => keys.filter((key) => PLURALS.test(key) && key.replace(PLURALS, '') === stem)

/** True when some string in the code is the key, its plural's stem, or the beginning that an id is put behind. */
function isUsed(key: string): boolean {
  const stem = key.replace(PLURALS, '')
  return code.some(({ text }) => {
    if (text.includes(`__MSG_${key}__`)) return true
    if (new RegExp(`['"\`](${key}|${stem})['"\`]`).test(text)) return true
    return [...text.matchAll(/`([a-z][\w]*_)\$\{/g)].some(([, beginning]) => key.startsWith(beginning ?? ''))
  })
}

const placeholders = ({ message }: Message) => [...new Set(message.match(/\$\d/g) ?? [])].sort()

describe('words the student sees', () => {
  test.each(['t', 'pieces'])('%s() never asks for a message that nobody wrote', (name) => {
    expect(named(name).filter(({ key }) => !(key in english))).toEqual([])
  })

  test('plural() always finds a form for one and for many', () => {
    const missing = named('plural').filter(
      ({ key }) => !formsOf(key).includes(`${key}_other`) || !formsOf(key).includes(`${key}_one`),
    )
    expect(missing).toEqual([])
  })

  test('are all used somewhere: a message that nothing shows is never checked by anybody', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })

  test('are in order, so that two people who add one do not meet', () => {
    expect(keys).toEqual([...keys].sort())
  })

  test('are plain text: no markup, no doubled space, no word in capitals to shout with', () => {
    const odd = keys.filter((key) =>
      /<[a-z/]|&[a-z]+;| {2}|^\s|\s$|\b(?!PDF|JSON|CSV|HTML|URL|ID)[A-Z]{4,}\b|!!/.test(english[key]?.message ?? ''),
    )
    expect(odd).toEqual([])
  })

  test('number their substitutions without a gap', () => {
    const gaps = keys.filter((key) => {
      const found = placeholders(english[key] ?? { message: '' })
      return found.some((mark, at) => mark !== `$${at + 1}`)
    })
    expect(gaps).toEqual([])
  })
})

describe.each(languages)('the language %s', (language) => {
  const own = messagesOf(language)

  test('has every message that English has, and no other, plural forms apart', () => {
    const stems = (all: string[]) => [...new Set(all.map((key) => key.replace(PLURALS, '')))].sort()
    expect(stems(Object.keys(own))).toEqual(stems(keys))
    expect(Object.keys(own).filter((key) => (own[key]?.message ?? '') === '')).toEqual([])
  })

  test('says everything that the code fills in', () => {
    const different = Object.keys(own).filter((key) => {
      const model = english[key] ?? english[key.replace(PLURALS, '_other')]
      return model && own[key] && placeholders(own[key]).join() !== placeholders(model).join() && !PLURALS.test(key)
    })
    expect(different).toEqual([])
  })
})

test('components and screens hold no sentence of their own', () => {
  const screens = code.filter(({ path }) => path.endsWith('.tsx'))
  const spoken = screens.flatMap(({ path, text }) => {
    const between = [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z']+)+[.?!]?)\s*</g)].map((found) => found[1])
    const attributes = [...text.matchAll(/\b(?:title|aria-label|placeholder|alt)="([^"]*[a-z]{2}[^"]*)"/g)].map(
      (found) => found[1],
    )
    return [...between, ...attributes].map((sentence) => `${path}: ${sentence}`)
  })
  expect(spoken).toEqual([])
})
