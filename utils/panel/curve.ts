import { DAY, type Days, type Instant } from '../base/time'

/** One recall and what it changed: seen at `from`, recalled at `at`, asked again at `due`. */
export interface MemoryStretch {
  readonly from: Instant
  readonly at: Instant
  readonly due: Instant
  /** Days until the chance of recall falls to 90 %, before the recall; absent for a first answer. */
  readonly before?: Days | undefined
  /** The same after the recall. */
  readonly after: Days
}

/** A stretch as a drawing: x of its three moments, and the two fading lines as SVG paths. */
export interface CurveDrawing {
  readonly x: { readonly from: number; readonly at: number; readonly due: number }
  /** How it faded until the recall; absent when that is not known. */
  readonly faded?: string | undefined
  /** How it fades from now on. */
  readonly fades: string
}

/** Where a drawing lies: its left and right edge, the height of certain recall, and that of `LOW_CHANCE`. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly low: number
}

const STEPS = 12
/** This chance and less lie on the lowest line: further down nothing could be told apart. */
const LOW_CHANCE = 0.65

/**
 * The chance of recalling something `days` after it was last recalled, 0 to 1.
 *
 * The power curve of FSRS with its default decay, which is 0.9 at `days` = `stability`.
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function recallChance(days: Days, stability: Days): number {
  return (1 + ((19 / 81) * Math.max(0, days)) / stability) ** -0.5
}

/** Draws a stretch into a frame; time runs from left to right at one scale. */
export function drawStretch({ from, at, due, before, after }: MemoryStretch, frame: Frame): CurveDrawing {
  const end = Math.max(due, at + DAY)
  const x = (moment: Instant) => round(frame.left + ((moment - from) / (end - from)) * (frame.right - frame.left))
  const path = (start: Instant, stop: Instant, stability: Days) => {
    const points = Array.from({ length: STEPS + 1 }, (_, step) => {
      const moment = start + ((stop - start) * step) / STEPS
      return `${x(moment)} ${height(recallChance((moment - start) / DAY, stability), frame)}`
    })
    return `M${points.join('L')}`
  }
  return {
    x: { from: x(from), at: x(at), due: x(end) },
    faded: before === undefined ? undefined : path(from, at, before),
    fades: path(at, end, after),
  }
}

const height = (chance: number, { top, low }: Frame) =>
  round(top + Math.min(1, (1 - chance) / (1 - LOW_CHANCE)) * (low - top))

const round = (value: number) => Math.round(value * 10) / 10
