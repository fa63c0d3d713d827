import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '@/utils/templates/base64url'
import { codeOf } from '@/utils/templates/code'
import { openHandover } from '@/utils/templates/open'
import { pageOf } from '@/utils/templates/page'
import { parseTemplate } from '@/utils/templates/parse'
import { prettyTemplate, sizeOf, writeTemplate } from '@/utils/templates/write'
import { pageWords } from '../../support/page-words'
import { anyTemplate, template, templateGoal } from '../../support/templates'

const words = pageWords()

describe('what a teacher wrote arrives as it was written', () => {
  test('as a file, for reading by people too', () => {
    fc.assert(
      fc.property(anyTemplate, (any) => {
        expect(parseTemplate(writeTemplate(any))).toEqual({ ok: true, value: any })
        expect(parseTemplate(`\uFEFF${prettyTemplate(any)}`)).toEqual({ ok: true, value: any })
      }),
    )
  })

  test('as a code, as an address with the code behind its #, and as a page', () => {
    fc.assert(
      fc.property(anyTemplate, (any) => {
        const code = codeOf(any)
        for (const given of [
          code,
          `https://school.example/g#${code}`,
          `Here it is:\n${code}\n\nMs O`,
          pageOf(any, words),
        ])
          expect(openHandover(given)).toEqual({ ok: true, value: any })
      }),
      { numRuns: 60 },
    )
  })

  test('as a code that a mail has broken into lines', () => {
    fc.assert(
      fc.property(anyTemplate, fc.integer({ min: 40, max: 90 }), (any, width) => {
        const broken =
          codeOf(any)
            .match(new RegExp(`.{1,${width}}`, 'g'))
            ?.join('\r\n') ?? ''
        expect(openHandover(`${broken}\n`)).toEqual({ ok: true, value: any })
      }),
      { numRuns: 60 },
    )
  })

  test('thirty lean goals make a code that still fits into a message', () => {
    const goals = Array.from({ length: 30 }, (_, n) =>
      templateGoal({ id: `${n}`, title: `name part ${n} of the heart`, topics: [], prompts: [] }),
    )
    expect(codeOf(template({ goals })).length).toBeLessThan(1000)
  })
})

test('bytes survive base64url, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
  expect(fromBase64url('AB+/')).toBeUndefined()
})

test('the size is what the file takes, in bytes and not in letters', () => {
  expect(sizeOf(template({ title: 'é'.repeat(100) }))).toBe(sizeOf(template({ title: 'e'.repeat(100) })) + 100)
})
