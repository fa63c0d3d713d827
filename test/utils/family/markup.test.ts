import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, escaped, htmlOf, textOf } from '@/utils/family/markup'

describe('markup', () => {
  test('leaves out what is not there: no empty attribute, no gap', () => {
    const markup = element('p', { class: undefined, id: 'a' }, undefined, 'x', [undefined, 'y'])
    expect(htmlOf(markup)).toBe('<p id="a">xy</p>')
  })

  test('closes everything but fields, so that a picture in it stays a picture', () => {
    expect(htmlOf(element('circle', { r: 3 }))).toBe('<circle r="3"></circle>')
    expect(htmlOf(element('input', { id: 'x' }))).toBe('<input id="x">')
  })

  test.each([
    ['<script>', '&lt;script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["it's & so", 'it&#39;s &amp; so'],
  ])('%s is text, between tags and in attributes', (text, html) => {
    expect(htmlOf(element('p', { title: text }, text))).toBe(`<p title="${html}">${html}</p>`)
  })

  test('whatever somebody writes, no tag comes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']/)
      }),
    )
  })

  test('is read line by line', () => {
    const list = element('ul', {}, element('li', {}, 'one'), element('li', {}, element('bdi', {}, 'two')))
    expect(textOf(list)).toBe('one\ntwo\n')
  })
})
