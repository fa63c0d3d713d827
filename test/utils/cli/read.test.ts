import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainFile } from '@/utils/cli/explain'
import { readRow } from '@/utils/cli/read'
import { pageText, walkFile } from '@/utils/cli/walk-file'
import { LESSON } from '../../support/walk'

const HTML = `<!doctype html><html lang="en"><title>Levers</title><body><main><h1>Levers</h1>${LESSON}</main></body></html>`
let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-cli-'))
  writeFileSync(file('plain.html'), HTML)
  writeFileSync(file('packed.html.gz'), gzipSync(HTML))
  writeFileSync(file('broken.html.gz'), gzipSync(HTML).subarray(0, 60))
  writeFileSync(file('marked.html'), `\ufeff${HTML}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the reading of one line', () => {
  test('has all that the contract asks for', async () => {
    const reading = await readRow(JSON.stringify({ id: 'a', file: file('plain.html'), url: '' }))
    expect(reading).toMatchObject({
      id: 'a',
      title: 'Levers',
      language: 'en',
      study: { likelihood: expect.any(Number), isStudy: expect.any(Boolean) },
      article: { words: expect.any(Number), text: expect.stringContaining('A crowbar') },
      topics: expect.any(Array),
      terms: expect.any(Array),
      prompts: expect.any(Array),
      ms: { read: expect.any(Number), understand: expect.any(Number) },
    })
  })

  test.each([
    ['a file that is not there', { id: 'b', file: '/nowhere.html', url: '' }, 'read.unreadable'],
    ['a folder', { id: 'b', file: '/', url: '' }, 'read.unreadable'],
    ['no file', { id: 'b' }, 'read.bad-row'],
  ])('of %s is a failure with its id or none', async (_name, row, code) => {
    expect(await readRow(JSON.stringify(row))).toMatchObject({ failure: { code } })
  })

  test('of a torn archive is a failure', async () => {
    const reading = await readRow(JSON.stringify({ id: 'c', file: file('broken.html.gz'), url: '' }))
    expect(reading).toEqual({ id: 'c', failure: { code: 'read.unreadable' } })
  })

  test('of something that is no row is a failure', async () => {
    expect(await readRow('not json')).toEqual({ id: '', failure: { code: 'read.bad-row' } })
    expect(await readRow('null')).toEqual({ id: '', failure: { code: 'read.bad-row' } })
  })
})

test('packed and plain pages are the same page, with or without a mark of their encoding', async () => {
  const plain = await walkFile(file('plain.html'))
  expect(await walkFile(file('packed.html.gz'))).toEqual(plain)
  expect(await walkFile(file('marked.html'))).toEqual(plain)
  expect(pageText(file('packed.html.gz'))).toBe(HTML)
})

test('each block of a page is explained in one line', async () => {
  const lines = await explainFile(file('plain.html'))
  expect(lines[0]).toMatch(/^- 0\.\d\d title +Levers$/)
  expect(lines.slice(1).every((line) => line.startsWith('+ '))).toBe(true)
})

describe('the command', () => {
  const cli = resolve('scripts/cli.mjs')

  test('reads a list line by line and goes on after a bad one', () => {
    const rows = [
      { id: '1', file: file('plain.html'), url: '' },
      { id: '2', file: '/nowhere.html', url: '' },
      { id: '3', file: file('packed.html.gz'), url: '' },
    ]
    writeFileSync(file('list.jsonl'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`)
    const out = execFileSync('node', [cli, 'read', '--list', file('list.jsonl')], { encoding: 'utf8' })
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; failure?: object })
    expect(readings.map(({ id, failure }) => [id, failure !== undefined])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
    ])
  }, 60_000)

  test('says how it is used when it is used otherwise', () => {
    const { status, stderr } = spawnSync('node', [cli, 'read'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('--list')
  }, 60_000)
})
