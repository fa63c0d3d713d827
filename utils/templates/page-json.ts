const BEGIN = '<script type="application/json" id="trellis">'
const END = '</script>'

/** JSON as an element of a page that runs nothing; no text in it can end the element. */
export function dataElement(json: string): string {
  return (
    BEGIN + json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) + END
  )
}

/** The JSON that a page of Trellis carries; undefined when it is none. The page itself is never parsed or run. */
export function jsonInPage(html: string): string | undefined {
  const from = html.indexOf(BEGIN)
  if (from < 0) return undefined
  const to = html.indexOf(END, from)
  return to < 0 ? html.slice(from + BEGIN.length) : html.slice(from + BEGIN.length, to)
}
