import { expect, test } from 'vitest'
import { textsOf } from '../../support/walk'

const card = (inner: string, light: string) =>
  `<x-card><template shadowrootmode="open">${inner}</template>${light}</x-card>`

test('text in an open shadow tree is read', async () => {
  expect(await textsOf(card('<p>inside</p>', ''))).toEqual(['inside'])
})

test('text that a component takes into its slots is read where it shows', async () => {
  const inner = '<header><slot name="title"></slot></header><p>between</p><slot></slot>'
  expect(await textsOf(card(inner, '<p>body</p><b slot="title">title</b>'))).toEqual(['title', 'between', 'body'])
})

test('text that a component does not show is not read', async () => {
  expect(await textsOf(card('<p>shown</p>', '<p>not shown</p>'))).toEqual(['shown'])
})

test('a slot that nobody fills shows its own text', async () => {
  expect(await textsOf(card('<slot>by default</slot>', ''))).toEqual(['by default'])
})

test('components within components keep their slots apart', async () => {
  const inner = card('<p>inner</p><slot></slot>', '<slot></slot>')
  expect(await textsOf(card(inner, '<p>light</p>'))).toEqual(['inner', 'light'])
})

test('a slot outside of any component is an ordinary element', async () => {
  expect(await textsOf('<slot>text</slot>')).toEqual(['text'])
})
