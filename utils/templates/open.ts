import { fail, type Result } from '../base/result'
import { codeIn, openCode } from './code'
import { jsonInPage } from './page-json'
import { parseTemplate, type TemplateFailure } from './parse'
import type { Template } from './template'

/** Longest file that is looked at, in characters: a page of eight goals takes a hundredth of it. */
const LONGEST = 4_000_000

/** Reads whatever somebody was handed: the page, the file, the code, or an address with the code behind its `#`. */
export function openHandover(text: string): Result<Template, TemplateFailure> {
  if (text.length > LONGEST) return fail({ code: 'template.too-big' })
  const given = text.trim()
  if (given.startsWith('{') || given.startsWith('[') || given.startsWith('\uFEFF{')) return parseTemplate(given)
  const json = jsonInPage(given)
  if (json !== undefined) return parseTemplate(json)
  const code = codeIn(given)
  if (code === undefined) return fail({ code: 'template.not-trellis' })
  const opened = openCode(code)
  return opened.ok ? parseTemplate(opened.value) : opened
}
