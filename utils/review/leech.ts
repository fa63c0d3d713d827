import type { Memory } from './memory'

const FIRST = 8
const THEN_EVERY = 4

/**
 * Whether a question was just missed so often that asking it once more will not help: at the 8th miss, then at every
 * fourth. The student is offered other words for it first; it is never taken away.
 */
export function isLeech(memory: Memory | undefined): boolean {
  if (memory === undefined || memory.lastRating !== 'again' || memory.lapses < FIRST) return false
  return (memory.lapses - FIRST) % THEN_EVERY === 0
}
