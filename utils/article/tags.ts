import type { BlockRole, SpanKind } from './article'

/** How the walker treats an element of a tag. */
export interface TagUse {
  /**
   * `holder` starts and ends a block; `mark` stays in the line; `row` and `cell` are a table's; `skip` is passed over
   * with everything in it; the rest have steps of their own.
   */
  readonly as:
    | 'holder'
    | 'mark'
    | 'row'
    | 'cell'
    | 'skip'
    | 'break'
    | 'math'
    | 'image'
    | 'button'
    | 'script'
    | 'meta'
    | 'slot'
  readonly role?: BlockRole
  readonly level?: number
  readonly span?: SpanKind
  /** Does not take the role of what is around it. */
  readonly fresh?: true
  /** May have a shadow tree. */
  readonly host?: true
}

/** How to treat an element, by its tag in lower case. */
export const USES = new Map<string, TagUse>()
const put = (tags: string, use: TagUse) => {
  for (const tag of tags.split(' ')) USES.set(tag, use)
}

put(
  'style noscript template iframe frame svg textarea select input canvas object embed audio video datalist output progress meter map noembed noframes applet base link source track param',
  { as: 'skip' },
)
put(
  'ul ol menu dir dl thead tbody tfoot fieldset legend address figure hgroup center details summary dialog search hr label',
  {
    as: 'holder',
  },
)
// These begin a stretch of their own: a list of articles does not make list items of their paragraphs.
put('table header footer nav aside form', { as: 'holder', fresh: true })
put('article section main body', { as: 'holder', fresh: true, host: true })
put('div', { as: 'holder', host: true })
for (const level of [1, 2, 3, 4, 5, 6]) put(`h${level}`, { as: 'holder', role: 'heading', level })
put('p', { as: 'holder', role: 'paragraph' })
put('li', { as: 'holder', role: 'item' })
put('dt', { as: 'holder', role: 'term' })
put('dd', { as: 'holder', role: 'definition' })
put('caption figcaption', { as: 'holder', role: 'caption' })
put('blockquote', { as: 'holder', role: 'quote' })
put('pre listing xmp plaintext', { as: 'holder', role: 'code' })
put('tr', { as: 'row' })
put('td th', { as: 'cell' })
put('br', { as: 'break' })
put('math', { as: 'math' })
put('img', { as: 'image' })
put('button', { as: 'button' })
put('script', { as: 'script' })
put('title meta', { as: 'meta' })
put('slot', { as: 'slot' })
put('strong b', { as: 'mark', span: 'strong' })
put('em i cite var', { as: 'mark', span: 'em' })
put('dfn', { as: 'mark', span: 'term' })
put('code kbd samp tt', { as: 'mark', span: 'code' })
put('a', { as: 'mark', span: 'link' })

/** Any other element stays in the line until a holder within ends it; a custom one may have a shadow tree. */
export const PLAIN: TagUse = { as: 'mark', host: true }
