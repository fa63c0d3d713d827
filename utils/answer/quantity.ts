/** A number that somebody typed, with the unit that stands behind it, `''` for none. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'
const PLAIN = '0123456789-'
const FRACTIONS: { readonly [sign: string]: string } = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' }

const NUMBER = String.raw`\d+(?:\.\d+)?|\.\d+`
const POWER = String.raw`(?:\s*[×x*·]\s*10\s*\^?\s*\(?([+-]?\d+)\)?|e([+-]?\d+))?`
/** A sign, a root, a number, its power of ten, a fraction, a percent sign; what is left is the unit. */
const QUANTITY = new RegExp(
  String.raw`^([+-]?)\s*(√\s*\(?)?(${NUMBER})\)?${POWER}(?:\s*/\s*(${NUMBER})(?![a-z]))?\s*(?![\d.])(.*)$`,
  'i',
)
const MIXED = /^([+-]?)(\d+)\s+(\d+)\/(\d+)\s*(?![\d.])(.*)$/

/**
 * The quantities in an answer that was typed: "12 N", "x = 2 or x = -3", "-3; 2", "1,5 m", "3/4", "2 × 10^5", "± 4".
 *
 * @returns undefined when a part is no number
 */
export function quantitiesIn(typed: string): Quantity[] | undefined {
  const plain = plainly(typed.slice(0, 200))
  const whole = partsOf(plain).flatMap((part) => signs(part).map(quantityOf))
  return whole.length > 0 && whole.every((one) => one !== undefined) ? whole : undefined
}

/** In one alphabet: true minus signs, raised figures and fraction signs become what a keyboard has. */
function plainly(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[−–—]/g, '-')
    .replace(
      /(?<=10)[⁰¹²³⁴-⁹⁻]+/g,
      (raised) => `^${[...raised].map((one) => PLAIN[RAISED.indexOf(one)] ?? '').join('')}`,
    )
    .replace(/[½¼¾⅓⅔]/g, (sign) => ` ${FRACTIONS[sign]}`)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Commas part numbers unless they stand where a decimal point or a thousands mark would. */
function partsOf(text: string): string[] {
  const bare = text.replace(/^\{(.*)\}$/, '$1')
  const thousands = bare.replace(
    /(?<![\d.])(\d{1,3})((?:,\d{3})+)(?![\d,])/g,
    (_, head: string, rest: string) => head + rest.replaceAll(',', ''),
  )
  const decimals = thousands.replace(/(?<![\d.,])(\d+),(\d+)(?![\d,])/g, '$1.$2')
  return decimals
    .split(/\s*[;,&]\s*|\s+(?:or|and|oder|und|ou|et|y|o)\s+/i)
    .map((part) => part.replace(/^[a-zα-ω]\w?(?:\s?_?\d)?\s*[=≈]\s*/i, '').trim())
    .filter((part) => part !== '')
}

const signs = (part: string): string[] => {
  const both = /^(?:±|\+\/-)\s*(.*)$/.exec(part)
  return both === null ? [part] : [`-${both[1]}`, both[1] ?? '']
}

function quantityOf(part: string): Quantity | undefined {
  const mixed = MIXED.exec(part)
  if (mixed !== null) {
    const [, sign, whole, above, below, unit = ''] = mixed
    return quantity(sign, Number(whole) + Number(above) / Number(below), unit)
  }
  const found = QUANTITY.exec(part)
  if (found === null) return undefined
  const [, sign, root, number, power, exponent, below, unit = ''] = found
  const value = Number(number) * 10 ** Number(power ?? exponent ?? 0)
  return quantity(sign, (root ? Math.sqrt(value) : value) / Number(below ?? 1), unit)
}

const quantity = (sign: string | undefined, size: number, unit: string): Quantity | undefined =>
  Number.isFinite(size) ? { value: sign === '-' ? -size : size, unit: unit.trim() } : undefined
