import type { Numbers } from './expression'

/** MathML as a tree: a word, or an element with its attributes and children. Made from TeX when the map is built. */
export type Formula = string | readonly [tag: string, attributes: FormulaAttributes, ...children: Formula[]]
export type FormulaAttributes = { readonly [name: string]: string }

/**
 * A number's place in a formula while it passes through TeX: seven digits, which is one number to every TeX reader. The
 * last three say which of the problem's names it is; the fourth whether its sign is written before it.
 */
export const slotOf = (at: number, signed: boolean): string => `97${signed ? 1 : 0}1${String(at).padStart(3, '0')}`
const SLOT = /^97([01])1(\d{3})$/

/** A formula with the numbers of one draw in it. */
export function filled(formula: Formula, names: readonly string[], numbers: Numbers): Formula {
  if (typeof formula === 'string') return formula
  const [tag, attributes, ...children] = formula
  const slots = children.map((child) => slotIn(child))
  return [tag, attributes, ...children.flatMap((child, i) => childWith(child, i))]

  function childWith(child: Formula, i: number): Formula[] {
    const slot = slots[i]
    if (slot !== undefined) return written(numbers.get(names[slot.at] ?? '') ?? Number.NaN, slot.signed)
    // The sign of a signed number is written with the number itself.
    if (slots[i + 1]?.signed) return []
    return [filled(child, names, numbers)]
  }
}

function slotIn(formula: Formula): { at: number; signed: boolean } | undefined {
  const found = typeof formula !== 'string' && formula[0] === 'mn' ? SLOT.exec(String(formula[2])) : null
  return found === null ? undefined : { signed: found[1] === '1', at: Number(found[2]) }
}

function written(value: number, signed: boolean): Formula[] {
  const digits: Formula = ['mn', {}, plain(Math.abs(value))]
  if (signed) return [['mo', {}, value < 0 ? '−' : '+'], digits]
  return value < 0 ? [['mrow', {}, ['mo', { form: 'prefix' }, '−'], digits]] : [digits]
}

/** A number as a person writes it: at most ten significant figures, no exponent, a true minus sign. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return '?'
  const short = Number(value.toPrecision(10))
  const text = Math.abs(short) >= 1e15 ? String(short) : expanded(short)
  return text.replace('-', '−')
}

/** Without an exponent, which the platform writes for very small numbers. */
function expanded(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text
}
