/** How far a box has been scrolled, in CSS pixels. */
export interface Scrolled {
  /** Pixels above the view. */
  readonly above: number
  /** Height of the view. */
  readonly view: number
  /** Height of everything. */
  readonly whole: number
}

/** Share of the page that has been in view, 0 to 1. A page that fits into its view is 1. */
export function depthOf({ above, view, whole }: Scrolled): number {
  if (!(whole > 0)) return 0
  return Math.min(1, Math.max(0, (above + view) / whole))
}
