import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const below = (folder: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => end.test(path))
    .map((path) => join(folder, path))

const sheets = [...below('components', /\.css$/), ...below('entrypoints', /\.css$/)].map((path) => ({
  path,
  // Comments may say anything; pictures inside a sheet have colours that are never seen.
  css: readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\("data:[^"]*"\)/g, 'url()'),
}))
const screens = [...below('components', /\.tsx$/), ...below('entrypoints', /\.tsx$/)].map((path) => ({
  path,
  code: readFileSync(path, 'utf8'),
}))

/** Every match of `rule` in every sheet but the tokens, with its file. */
const breaches = (rule: RegExp, except: readonly string[] = ['components/tokens.css']) =>
  sheets
    .filter(({ path }) => !except.includes(path))
    .flatMap(({ path, css }) => [...css.matchAll(rule)].map(([found]) => `${path}: ${found.trim()}`))

describe('styles', () => {
  test('know no left and right: the whole panel turns round in Arabic', () => {
    expect(breaches(/(?<![\w-])(margin|padding|border|inset)?-?(left|right)\s*:/g)).toEqual([])
    expect(breaches(/text-align:\s*(left|right)/g)).toEqual([])
    expect(breaches(/(?<![\w(-])(width|height|top|bottom|max-width|min-width|max-height|min-height)\s*:/g)).toEqual([])
  })

  test('name no colour of their own: it would be wrong in one of the themes', () => {
    expect(breaches(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi)).toEqual([])
  })

  test('use no token that does not exist', () => {
    const declared = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)))
    const used = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => ({ path, name })),
    )
    expect(used.filter(({ name }) => !declared.has(name))).toEqual([])
  })

  test('set no text below 13 px', () => {
    const small = breaches(/font(?:-size)?:[^;]*?(?<![\w.])0?\.(\d+)rem/g).filter((found) => {
      const size = Number(`0.${/\.(\d+)rem/.exec(found)?.[1]}`)
      return size < 0.8125
    })
    expect(small).toEqual([])
  })

  test('cast no shadow and animate nothing by themselves', () => {
    expect(breaches(/box-shadow\s*:(?!\s*none)|@keyframes|animation\s*:/g)).toEqual([])
  })

  test('fade only for as long as a token says, which reduced motion sets to nothing', () => {
    expect(breaches(/transition:[^;]*\d+m?s\b/g)).toEqual([])
  })

  test('never take away the ring from what can be pressed without drawing it around it', () => {
    const bare = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/([^{}]+)\{[^}]*outline:\s*none[^}]*\}/g)]
        .map(([, selector = '']) => selector.trim())
        .filter((selector) => !/tabindex="-1"|\bh[1-6]\b|-title|summary|:has\(/.test(selector))
        .filter(() => !/:has\(:focus-visible\)|:focus-within/.test(css))
        .map((selector) => `${path}: ${selector}`),
    )
    expect(bare).toEqual([])
  })
})

describe('screens', () => {
  const uses = (what: RegExp) => screens.filter(({ code }) => what.test(code)).map(({ path }) => path)

  test('carry no style attributes: the extension’s policy blocks them', () => {
    expect(uses(/\sstyle=/)).toEqual([])
  })

  test('never take a page’s words for markup', () => {
    expect(uses(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/)).toEqual([])
  })

  test('tell no site where a link was pressed', () => {
    const bare = screens.filter(({ code }) =>
      [...code.matchAll(/target="_blank"[^>]*/g)].some(([tag]) => !tag.includes('noopener')),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('write no words of their own: every one can be translated', () => {
    const spoken = screens.flatMap(({ path, code }) =>
      [...code.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.?]?\s*</g)].map(([, words]) => `${path}: ${words}`),
    )
    expect(spoken).toEqual([])
  })
})
