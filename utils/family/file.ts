import { element, escaped, htmlOf } from './markup'
import type { WeekPage } from './page'
import { sheetOf, titleOf } from './sheet'
import { type Speech, speech } from './speak'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** What a file of its own consists of. */
interface Frame {
  readonly title: string
  readonly words: Speech
  readonly style: string
  readonly policy: string
  /** HTML that is ours, or was made by `htmlOf`. */
  readonly body: string
  readonly head?: string
}

/** An HTML file that needs nothing but itself. */
export function framed({ title, words, style, policy, body, head = '' }: Frame): string {
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${head}<style>${style.replace(/<[/](?=style)/gi, '<\\/')}</style>
</head>
${body}
</html>
`
}

/**
 * The page of a week as a file without scripts.
 *
 * @param style - the style sheets of the sheet
 */
export function fileOf(page: WeekPage, style: string): string {
  const words = speech(page.language)
  const body = htmlOf(element('body', { class: 'desk' }, sheetOf(page)))
  return framed({ title: titleOf(page, words), words, style, policy: POLICY, body })
}

/** A name for a file of the page: the day it ends on, nobody's name. */
export function fileName({ span }: WeekPage, ending: string): string {
  return `trellis-${span.kind}-${span.to}.${ending}`
}
