import type { RandomBits } from '@/utils/base/ids'

/** The same numbers for the same seed. */
export function seeded(seed: number): RandomBits {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/** Chance in the words of everyday. */
export class Dice {
  readonly bits: RandomBits

  constructor(seed: number) {
    this.bits = seeded(seed)
  }

  /** A whole number from 0 to `below`, that not included. */
  below(below: number): number {
    return this.bits() % below
  }

  /** From 0 to 1. */
  share(): number {
    return this.bits() / 2 ** 32
  }

  /** True in `share` of the cases. */
  happens(share: number): boolean {
    return this.share() < share
  }

  /** One of `list`, the first ones more often the higher `lean` is. */
  pick<T>(list: readonly T[], lean = 1): T {
    return list[Math.floor(this.share() ** lean * list.length)] as T
  }
}
