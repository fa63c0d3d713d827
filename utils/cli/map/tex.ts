import { parseFragment } from 'parse5'
import temml from 'temml'
import type { ProblemText } from '../../map/concept'
import { type Formula, type FormulaAttributes, slotOf } from '../../map/formula'

/** What of MathML's attributes changes what is read; sizes and classes do not. */
const KEPT = new Set(['display', 'mathvariant', 'form', 'stretchy', 'separator', 'accent', 'columnalign'])
const PLACE = /@(\+?)([a-z]\w*)/gi

/**
 * MathML of a formula in TeX, with places for the problem's numbers.
 *
 * @throws Error for TeX that cannot be read, and for a name that the problem does not have
 */
export function formulaOf(tex: string, names: readonly string[]): Formula {
  const withSlots = tex.replace(PLACE, (_, sign: string, name: string) => {
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`"@${name}" has no number`)
    return sign ? `+ ${slotOf(at, true)}` : slotOf(at, false)
  })
  const markup = temml.renderToString(withSlots, { throwOnError: true, annotate: false, xml: false })
  const [math] = (parseFragment(markup).childNodes as unknown as MarkupNode[]).map(treeOf)
  if (math === undefined) throw new Error(`nothing came of "${tex}"`)
  return math
}

/** Text with formulas between dollar signs. */
export function problemText(text: string, names: readonly string[]): ProblemText {
  for (const [, , name] of text.replace(/\$[^$]*\$/g, '').matchAll(PLACE)) {
    if (!names.includes(name as string)) throw new Error(`"@${name}" has no number`)
  }
  return text
    .split('$')
    .map((part, i) => (i % 2 === 1 ? { formula: formulaOf(part, names) } : part))
    .filter((part) => part !== '')
}

interface MarkupNode {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly MarkupNode[]
}

function treeOf({ nodeName, value, attrs = [], childNodes = [] }: MarkupNode): Formula {
  if (nodeName === '#text') return value ?? ''
  const attributes: FormulaAttributes = Object.fromEntries(
    attrs.filter(({ name }) => KEPT.has(name)).map((one) => [one.name, one.value]),
  )
  return [nodeName, attributes, ...childNodes.map(treeOf)]
}
