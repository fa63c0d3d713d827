import * as v from 'valibot'
import { type Failure, fail, ok, type Result } from '../base/result'
import { templateSchema, UNSAFE } from './schema'
import { TEMPLATE_LIMITS, type Template, VERSION } from './template'

/** Why something that was handed over is not read; nothing was changed. */
export interface TemplateFailure extends Failure {
  readonly code:
    | 'template.not-trellis'
    | 'template.too-big'
    | 'template.too-deep'
    | 'template.newer'
    | 'template.unsafe-link'
    | 'template.broken'
    | 'template.cut-off'
}

/** Reads the JSON of a template or a pack. All of it, or none of it. */
export function parseTemplate(text: string): Result<Template, TemplateFailure> {
  if (text.length > TEMPLATE_LIMITS.bytes || new TextEncoder().encode(text).length > TEMPLATE_LIMITS.bytes) {
    return fail({ code: 'template.too-big' })
  }
  if (depthOf(text) > TEMPLATE_LIMITS.depth) return fail({ code: 'template.too-deep' })
  const given = jsonOf(text)
  if (given === undefined) return fail({ code: looksCut(text) ? 'template.cut-off' : 'template.not-trellis' })
  const { format, minReader } = Object(given) as { format?: unknown; minReader?: unknown }
  if (format !== 'trellis/goals' && format !== 'trellis/pack') return fail({ code: 'template.not-trellis' })
  if (typeof minReader === 'number' && minReader > VERSION) return fail({ code: 'template.newer' })
  const parsed = v.safeParse(templateSchema, given, { abortPipeEarly: true })
  if (!parsed.success) {
    const isLink = parsed.issues.every(({ message }) => message === UNSAFE)
    return fail({ code: isLink ? 'template.unsafe-link' : 'template.broken' })
  }
  const { version: _version, minReader: _minReader, author, ...rest } = parsed.output
  return ok({ ...rest, author: author.name })
}

/** How deep the brackets of `text` nest, those in strings left out. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let from = 0
  while (from < text.length) {
    const unit = text[from]
    if (unit === '"') from = endOfString(text, from)
    else if (unit === '{' || unit === '[') deepest = Math.max(deepest, ++depth)
    else if (unit === '}' || unit === ']') depth--
    from++
  }
  return deepest
}

function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

const looksCut = (text: string) => /^\s*\{\s*"format"\s*:\s*"trellis\//.test(text)

function jsonOf(text: string): unknown {
  try {
    // A mark that some editors put in front of a file they saved.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
