import { deflateSync, Inflate } from 'fflate'
import { fail, ok, type Result } from '../base/result'
import { fromBase64url, toBase64url } from './base64url'
import type { TemplateFailure } from './parse'
import { TEMPLATE_LIMITS, type Template } from './template'
import { writeTemplate } from './write'

const MARK = 'T1:'
/** A template of 256 KiB of the least repetitive text stays below it; a longer code is not inflated at all. */
const LONGEST_CODE = 240_000
/** Bytes inflated at a time: deflate makes at most a thousand times as much of them. */
const STEP = 256

/** A template as a code to paste: `T1:` and base64url of its JSON, deflated without a header. */
export function codeOf(template: Template): string {
  const bytes = new TextEncoder().encode(writeTemplate(template))
  return MARK + toBase64url(deflateSync(bytes, { level: 9 }))
}

/**
 * The code that stands somewhere in `text`: alone, in a message, or behind the `#` of an address. Breaks that a
 * mail put into it are taken out; undefined when there is none.
 */
export function codeIn(text: string): string | undefined {
  const from = text.indexOf(MARK)
  if (from < 0) return undefined
  const rest = text.slice(from + MARK.length, from + 2 * LONGEST_CODE)
  return rest.match(/^(?:[\w-]+(?:=?\r?\n[ \t]*(?=[\w-]{20,}|[\w-]+\s*$))?)*/)?.[0].replace(/[\s=]+/g, '') ?? ''
}

/** The JSON of a code, never more than a template may hold: a bomb is refused before it is inflated, or while it is. */
export function openCode(code: string): Result<string, TemplateFailure> {
  if (code.length > LONGEST_CODE) return fail({ code: 'template.too-big' })
  const bytes = fromBase64url(code)
  if (bytes === undefined) return fail({ code: 'template.broken' })
  if (bytes.length === 0) return fail({ code: 'template.cut-off' })
  return inflated(bytes)
}

function inflated(bytes: Uint8Array<ArrayBuffer>): Result<string, TemplateFailure> {
  const parts: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const stream = new Inflate((part, last) => {
    parts.push(part)
    size += part.length
    isWhole = last
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      if (size > TEMPLATE_LIMITS.bytes) return fail({ code: 'template.too-big' })
    }
    if (!isWhole) return fail({ code: 'template.cut-off' })
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(joined(parts, size)))
  } catch (error) {
    // fflate: 0 is an end that came too early.
    const isCut = Object(error).code === 0
    return fail({ code: isCut ? 'template.cut-off' : 'template.broken' })
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
