import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '@/utils/cli/table'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-table-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads the columns `who` and `n` (a number) of a file that holds `bytes`. */
function tableOf(bytes: string | Uint8Array) {
  writeFileSync(join(folder, 'table'), bytes)
  return readTable(join(folder, 'table'), { who: /^.+$/, n: /^\d+$/ })
}
const ROWS = [
  { who: 'ada', n: '1' },
  { who: 'ben', n: '20' },
]

describe('a table is read', () => {
  test.each([
    ['as it is', 'who,n\nada,1\nben,20\n'],
    ['with its columns in another order and others between', 'n,x,who\n1,,ada\n20,?,ben\n'],
    ['with the line ends of Windows', 'who,n\r\nada,1\r\nben,20\r\n'],
    ['without a line end at its end', 'who,n\nada,1\nben,20'],
    ['with spaces around its cells', 'who, n\nada , 1\nben, 20 \n'],
    ['with a mark of its encoding', '\ufeffwho,n\nada,1\nben,20\n'],
    ['packed', gzipSync('who,n\nada,1\nben,20\n')],
  ])('%s', (_how, bytes) => {
    expect(tableOf(bytes)).toEqual({ ok: true, value: ROWS })
  })

  test('that has no rows', () => {
    expect(tableOf('who,n\n')).toEqual({ ok: true, value: [] })
  })
})

describe('a table that is broken says what is wrong and where', () => {
  test.each([
    ['it is empty', '', 'table.no-column', 'who'],
    ['a column is missing', 'who,m\nada,1\n', 'table.no-column', 'n'],
    ['it is no table at all', Uint8Array.from([0, 255, 12, 7]), 'table.no-column', 'who'],
    ['a cell is not a number', 'who,n\nada,1\nben,x\n', 'table.bad-row', 'line 3: n'],
    ['a cell is empty', 'who,n\n,1\n', 'table.bad-row', 'line 2: who'],
    ['a row is short', 'who,n\nada,1\nben\n', 'table.bad-row', 'line 3'],
    ['a row is long', 'who,n\nada,1,9\n', 'table.bad-row', 'line 2: 3 cells for 2 columns'],
    ['a line is empty', 'who,n\nada,1\n\nben,20\n', 'table.bad-row', 'line 3'],
    ['its archive is torn', gzipSync('who,n\nada,1\n').subarray(0, 20), 'table.unreadable', 'cannot be read'],
  ])('%s', (_why, bytes, code, detail) => {
    expect(tableOf(bytes)).toMatchObject({ ok: false, failure: { code, detail: expect.stringContaining(detail) } })
  })

  test('it is not there', () => {
    expect(readTable(join(folder, 'none'), { n: /./ })).toMatchObject({ failure: { code: 'table.unreadable' } })
  })
})
