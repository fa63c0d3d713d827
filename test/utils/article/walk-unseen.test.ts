import { describe, expect, test } from 'vitest'
import { textsOf } from '../../support/walk'

describe('what no reader sees is not read:', () => {
  test.each([
    ['<p hidden>no</p>'],
    ['<p aria-hidden="true">no</p>'],
    ['<p style="color:red; display : none">no</p>'],
    ['<p style="VISIBILITY:hidden">no</p>'],
    ['<span style="display:none">no</span>'],
    ['<dialog>no</dialog>'],
    ['<noscript>no</noscript>'],
    ['<template><p>no</p></template>'],
    ['<script>no()</script>'],
    ['<style>.no{}</style>'],
    ['<svg><text>no</text></svg>'],
    ['<iframe>no</iframe>'],
    ['<video>no</video>'],
    ['<canvas>no</canvas>'],
    ['<span class="sr-only">no</span>'],
    ['<a class="headerlink" href="#x">no</a>'],
    ['<span class="mw-editsection">no</span>'],
    ['<!-- no -->'],
  ])('%s', async (html) => {
    expect(await textsOf(`<p>yes</p>${html}`)).toEqual(['yes'])
  })
})

describe('what a reader may see is read:', () => {
  test.each([
    ['<p hidden="until-found">yes</p>'],
    ['<details><summary>yes</summary></details>'],
    ['<dialog open>yes</dialog>'],
    ['<p style="display:block">yes</p>'],
    ['<p aria-hidden="false">yes</p>'],
    ['<div contenteditable="false">yes</div>'],
    ['<custom-card>yes</custom-card>'],
  ])('%s', async (html) => {
    expect(await textsOf(html)).toEqual(['yes'])
  })
})

describe('what a student wrote or chose is never read:', () => {
  test.each([
    ['<textarea>mine</textarea>'],
    ['<input value="mine">'],
    ['<select><option selected>mine</option></select>'],
    ['<div contenteditable="true"><p>mine</p></div>'],
    ['<div contenteditable=""><p>mine</p></div>'],
    ['<span contenteditable="plaintext-only">mine</span>'],
    ['<div role="textbox">mine</div>'],
    ['<div role="combobox"><span>mine</span></div>'],
    ['<output>mine</output>'],
    ['<datalist><option>mine</option></datalist>'],
  ])('%s', async (html) => {
    expect(await textsOf(`<label>Your answer ${html}</label>`)).toEqual(['Your answer'])
  })
})

test('the choices of a practice question are read, but not which was chosen', async () => {
  const texts = await textsOf('<label><input type="radio" checked value="b"> the ribosome</label>')
  expect(texts).toEqual(['the ribosome'])
})

test('a page whose body hides itself until its scripts have run is read all the same', async () => {
  const { pageWalk } = await import('@/utils/cli/parse5-node')
  const { blocks } = await pageWalk('<body style="visibility:hidden"><p>yes</p></body>')
  expect(blocks.map(({ text }) => text)).toEqual(['yes'])
})
