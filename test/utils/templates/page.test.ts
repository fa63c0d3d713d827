import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { fileName } from '@/utils/templates/file-name'
import { pageOf } from '@/utils/templates/page'
import { PAGE_SCRIPT, SCRIPT_HASH } from '@/utils/templates/page-script'
import { PAGE_STYLE, STYLE_HASH } from '@/utils/templates/page-style'
import { urn } from '@/utils/templates/uuid'
import { seeded } from '../../support/db'
import { pageWords } from '../../support/page-words'
import { template, templateGoal } from '../../support/templates'

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const page = (given = {}) => pageOf(template(given), pageWords())

describe('the page that is handed over', () => {
  test('runs and looks only as it was written: its policy names both texts by their hash', () => {
    expect(SCRIPT_HASH).toBe(sha(PAGE_SCRIPT))
    expect(STYLE_HASH).toBe(sha(PAGE_STYLE))
    const html = page()
    expect(html).toContain(`<script>${PAGE_SCRIPT}</script>`)
    expect(html).toContain(`<style>${PAGE_STYLE}</style>`)
    expect(html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]).toBe(
      `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  test('has nothing that a browser would fetch by itself', () => {
    const resources = [{ url: 'https://example.org/a', title: 'A', why: 'because', format: 'watch' as const }]
    const html = page({ goals: [templateGoal({ resources })] })
    expect(
      html.match(/\bsrc=|@import|url\(|<link(?! rel="icon" href="data:,")|<iframe|<form|fetch|XMLHttp/g),
    ).toBeNull()
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="data:,"', 'href="https://example.org/a"'])
    expect(html).toContain('rel="noopener noreferrer"')
    expect(html).toContain('to watch, example.org')
  })

  test('shows every answer only on request, and on paper on a sheet of its own', () => {
    const html = page()
    expect(html).toContain(
      '<details class="ask"><summary dir="auto">What is diffusion?</summary><p dir="auto">Particles',
    )
    expect(html).toContain('<section class="answers" aria-hidden="true">')
    expect(PAGE_STYLE).toContain('@page{size:A4')
  })

  test('numbers questions on from goal to goal, as the answers on paper are', () => {
    expect(page({ goals: [templateGoal(), templateGoal({ id: 'g2' })] }).match(/start="\d"/g)).toEqual([
      'start="1"',
      'start="2"',
    ])
  })

  test('without questions has no test, no script and no empty list', () => {
    const html = page({ goals: [templateGoal({ prompts: [], topics: [] })] })
    expect(html).not.toMatch(/<script>|class="ask"|class="tally"|<[uo]l[^>]*><\/[uo]l>/)
  })

  test('questions of a pack that belong to no goal have a heading of their own', () => {
    expect(page({ format: 'trellis/pack', goals: [templateGoal({ title: '' })] })).toContain('>Questions</h2>')
  })

  test('of eight full goals stays far below 300 kB', () => {
    const prompts = Array.from({ length: 5 }, () => ({ question: 'q'.repeat(300), answer: 'a'.repeat(600) }))
    const goals = Array.from({ length: 8 }, (_, n) => templateGoal({ id: `${n}`, prompts }))
    expect(page({ goals }).length).toBeLessThan(300_000)
  })

  test('is a page without a fault in its markup', () => {
    const faults: string[] = []
    parse(page({ author: '' }), { onParseError: ({ code }) => faults.push(code) })
    expect(faults).toEqual([])
  })
})

test('a file has a name that every system takes, whatever the title', () => {
  expect(fileName('Cell transport: test / 27.11.', 'html')).toBe('cell-transport-test-27-11.html')
  expect(fileName('../../etc', 'json')).toBe('etc.json')
  expect(fileName('Прага — 細胞', 'html')).toBe('прага-細胞.html')
  expect(fileName('?!', 'html')).toBe('trellis.html')
})

test('ids are UUIDs of version 4, and never the same twice', () => {
  const chance = seeded(3)
  const ids = Array.from({ length: 200 }, () => urn(chance))
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(200)
})
