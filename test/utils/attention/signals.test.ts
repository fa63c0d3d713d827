// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { charactersOf } from '@/utils/attention/characters.dom'
import { elementWith } from '@/utils/attention/show.dom'
import { signalsOf } from '@/utils/attention/signals.dom'

const NOTHING = { password: false, card: false, graded: false, pdf: false }

function show(body: string): Document {
  document.body.innerHTML = body
  return document
}

// happy-dom wants the quotes around the values of a selector, which browsers do without.
const { closest } = Element.prototype
vi.spyOn(Element.prototype, 'closest').mockImplementation(function (this: Element, selector: string) {
  return closest.call(this, selector.replace(/=([\w-]+)( i)?\]/g, '="$1"$2]'))
})

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a page that asks for a password', () => {
  const field = '<input type="password">'

  test('is an account when that is what it is for', () => {
    expect(signalsOf(show(`<main><form>${field}</form></main>`))).toEqual({ ...NOTHING, password: true })
  })

  test.each([
    [`<header><form>${field}</form></header>`],
    [`<div role="dialog">${field}</div>`],
    [`<div class="SiteHeader">${field}</div>`],
    [`<div id="top-header">${field}</div>`],
    [`<dialog>${field}</dialog>`],
    [`<div class="my-login-box">${field}</div>`],
  ])('beside the lesson is no account: %s', (beside) => {
    expect(signalsOf(show(`${beside}<p>A cell lives.</p>`)).password).toBe(false)
  })

  test('under a chapter of text is a lesson with a login box', () => {
    const paragraph = `<p>${'A cell is alive. '.repeat(40)}</p>`
    expect(signalsOf(show(`${paragraph.repeat(4)}<div>${field}</div>`)).password).toBe(false)
    expect(signalsOf(show(`${paragraph.repeat(3)}<div>${field}</div>`)).password).toBe(true)
  })

  test('is seen also where a field in the header comes first', () => {
    expect(signalsOf(show(`<header>${field}</header><div>${field}</div>`)).password).toBe(true)
  })
})

test('a page that asks for a card is a checkout, however much text it has', () => {
  const text = `<p>${'Terms and conditions apply. '.repeat(200)}</p>`
  expect(signalsOf(show(`${text}<input autocomplete="cc-number">`)).card).toBe(true)
  expect(signalsOf(show('<input autocomplete="country">')).card).toBe(false)
})

test.each([['responseform'], ['submit_quiz_form']])('an attempt that counts is known by its form %s', (id) => {
  expect(signalsOf(show(`<form id="${id}"><input type="radio"></form>`)).graded).toBe(true)
})

test('a page with a search box and a practice quiz is nothing to keep away from', () => {
  expect(signalsOf(show('<input type="search"><form id="quiz"><input type="radio"></form>'))).toEqual(NOTHING)
  expect(signalsOf(show('<p>A cell lives.</p>'))).toEqual(NOTHING)
})

test('a page of ten thousand fields is not looked through', () => {
  expect(signalsOf(show(`${'<input>'.repeat(300)}<input type="password">`)).password).toBe(false)
  expect(signalsOf(show(`${'<input>'.repeat(299)}<input type="password">`)).password).toBe(true)
})

describe('the text of a frame', () => {
  test('is what somebody can read, not scripts and styles', () => {
    expect(charactersOf(show('<p> A cell. </p><script>var a = 1</script><style>p{}</style><div>It lives.</div>'))).toBe(
      16,
    )
  })

  test('is counted until it is enough to be a chapter', () => {
    const counted = charactersOf(show(`<p>${'x'.repeat(1000)}</p>`.repeat(100)))
    expect(counted).toBe(20_000)
  })
})

describe('the place of a quote', () => {
  const places = '<section id="s"><p id="a">A cell <b id="b">is\n alive</b>.</p><p id="c">It grows.</p></section>'
  const at = (id: string) => document.getElementById(id)

  test('is where it was when the page was read', () => {
    show(places)
    expect(elementWith(document, at('a'), 'cell is alive')).toBe(at('a'))
  })

  test('is found anew on a page that has changed, as closely as can be', () => {
    show(places)
    expect(elementWith(document, at('c'), 'is  alive')).toBe(at('b'))
    expect(elementWith(document, null, 'It grows')).toBe(at('c'))
    expect(elementWith(document, null, 'alive.It')).toBe(at('s'))
  })

  test('is left where it was when the quote is gone or was none', () => {
    show(places)
    expect(elementWith(document, at('c'), 'It shrinks')).toBe(at('c'))
    expect(elementWith(document, at('c'), '  ')).toBe(at('c'))
    expect(elementWith(document, null, 'It shrinks')).toBeNull()
  })
})
