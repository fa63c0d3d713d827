import { DAY, type Instant } from '../base/time'
import { type Memory, recallAt } from '../review/memory'

/** One recall and what it changed. */
export interface MemoryStretch {
  /** When it was last seen before. */
  readonly from: Instant
  /** Memory before the recall; absent for a first answer. */
  readonly before?: Memory | undefined
  /** Memory after the recall, which was at its `lastAt`. */
  readonly after: Memory
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

/** Draws a stretch into a frame; time runs from left to right at one scale. */
export function drawStretch({ from, before, after }: MemoryStretch, frame: Frame): CurveDrawing {
  const at = after.lastAt
  const end = Math.max(after.due, at + DAY)
  const x = (moment: Instant) => round(frame.left + ((moment - from) / (end - from)) * (frame.right - frame.left))
  const path = (start: Instant, stop: Instant, memory: Memory) => {
    const points = Array.from({ length: STEPS + 1 }, (_, step) => {
      const moment = start + ((stop - start) * step) / STEPS
      return `${x(moment)} ${height(recallAt(memory, moment), frame)}`
    })
    return `M${points.join('L')}`
  }
  return {
    x: { from: x(from), at: x(at), due: x(end) },
    faded: before && path(from, at, before),
    fades: path(at, end, after),
  }
}

const height = (chance: number, { top, low }: Frame) =>
  round(top + Math.min(1, (1 - chance) / (1 - LOW_CHANCE)) * (low - top))

const round = (value: number) => Math.round(value * 10) / 10
