/** Prints rows in columns; numbers stand right. */
export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))))
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at].length)))
  const isNumber = (text) => /^[<>]?=? ?-?[\d.,]+( |$)/.test(text)
  for (const row of cells) {
    console.log(
      row.map((cell, at) => (isNumber(cell) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '),
    )
  }
}

const ascending = (numbers) => [...numbers].sort((a, b) => a - b)

/** The middle number. */
export const median = (numbers) => quantile(numbers, 0.5)

/** The number below which `share` (0 to 1) of them lie. */
export function quantile(numbers, share) {
  const sorted = ascending(numbers)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const kB = (bytes) => (bytes / 1000).toFixed(1)

/** Says whether a number keeps its budget, and counts those that do not. */
export class Budgets {
  broken = 0

  judge(value, most) {
    if (most === undefined) return ''
    if (value <= most) return `<= ${most}`
    this.broken += 1
    return `<= ${most} BROKEN`
  }

  judgeLeast(value, least) {
    if (value >= least) return `>= ${least}`
    this.broken += 1
    return `>= ${least} BROKEN`
  }
}
