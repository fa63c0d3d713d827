import { describe, expect, test } from 'vitest'
import type { BadReason, Evidence } from '@/utils/evidence/evidence'
import { isTooOftenBad } from '@/utils/prompts/patterns'
import type { DraftKind } from '@/utils/reading/reading'

let at = 0
const base = (id: string) => ({
  id: id as never,
  at: ++at,
  zone: 0,
  prompt: id.replace(/^.*:/, '') as never,
  page: 'p' as never,
})
const kept = (id: string, pattern: DraftKind = 'definition'): Evidence => ({
  ...base(`kept:${id}`),
  kind: 'draft-kept',
  pattern,
  edited: false,
})
const skipped = (id: string, reason?: BadReason, pattern: DraftKind = 'definition'): Evidence => ({
  ...base(`skip:${id}`),
  kind: 'draft-skipped',
  pattern,
  ...(reason && { reason }),
})
const binned = (id: string, reason?: BadReason): Evidence => {
  const { page: _page, ...fields } = base(`bin:${id}`)
  return { ...fields, kind: 'prompt-binned', ...(reason && { reason }) }
}
const undone = (id: string): Evidence => {
  const { page: _page, prompt: _prompt, ...fields } = base(`undo:${id}`)
  return { ...fields, kind: 'undone', undo: id as never, day: '2026-11-22' as never }
}
const bad = (pieces: readonly Evidence[], since?: number) => isTooOftenBad(pieces, 'definition', since)
const many = (n: number, make: (id: string) => Evidence, from = 0) =>
  Array.from({ length: n }, (_, i) => make(String(i + from)))

describe('a kind of question', () => {
  test('is no longer offered when three of the last ten were bad, and not before', () => {
    const two = [...many(7, kept), skipped('a', 'wrong'), skipped('b', 'unclear')]
    expect(bad(two)).toBe(false)
    expect(bad([...two, skipped('c', 'too-easy')])).toBe(true)
  })

  test('is offered on when what was bad lies more than ten decisions back', () => {
    const early = [skipped('a', 'wrong'), skipped('b', 'wrong'), skipped('c', 'wrong')]
    expect(bad([...early, ...many(7, kept)])).toBe(true)
    expect(bad([...early, ...many(8, kept)])).toBe(false)
  })

  test('is not bad because the student does not need it, or skips without a word', () => {
    expect(bad([skipped('a', 'not-needed'), skipped('b', 'not-needed'), skipped('c'), skipped('d')])).toBe(false)
  })

  test('counts a kept draft that went to the bin later as bad, once', () => {
    const keptThenBinned = [kept('a'), kept('b'), kept('c'), binned('a', 'wrong'), binned('b', 'wrong')]
    expect(bad(keptThenBinned)).toBe(false)
    expect(bad([...keptThenBinned, binned('b', 'wrong')])).toBe(false)
    expect(bad([...keptThenBinned, binned('c', 'unclear')])).toBe(true)
  })

  test('is not judged by another kind', () => {
    const others = ['a', 'b', 'c'].map((id) => skipped(id, 'wrong', 'cloze'))
    expect(bad(others)).toBe(false)
    expect(isTooOftenBad(others, 'cloze')).toBe(true)
  })

  test('forgets what was taken back', () => {
    const three = ['a', 'b', 'c'].map((id) => skipped(id, 'wrong'))
    expect(bad([...three, undone('skip:b')])).toBe(false)
  })

  test('starts anew when the student wanted it back', () => {
    const three = ['a', 'b', 'c'].map((id) => skipped(id, 'wrong'))
    const since = at + 1
    expect(bad(three, since)).toBe(false)
    expect(bad([...three, ...['d', 'e', 'f'].map((id) => skipped(id, 'wrong'))], since)).toBe(true)
  })
})
