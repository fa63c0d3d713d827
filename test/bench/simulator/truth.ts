import { default_w, fsrs, generatorParameters, Rating } from 'ts-fsrs'
import type { Dice } from '../../support/seeded'

/** What really happens in a student's head; no policy sees it. Days are counted from the start. */
export interface Truth {
  /** Chance that `item` is recalled at `day`. */
  chance(item: number, day: number): number
  /** The item was read or recalled, or not, at `day`. */
  met(item: number, day: number, recalled: boolean): void
}

/** A number around 0, roughly normal with deviation 1. */
const around = (dice: Dice) => Array.from({ length: 12 }, () => dice.share()).reduce((sum, one) => sum + one, -6)

/** Difficulty, stability, retrievability, with parameters of this student's own: the kind of memory that FSRS supposes. */
export function dsrTruth(dice: Dice): Truth {
  const w = default_w.map((value) => value * Math.exp(0.2 * around(dice)))
  const model = fsrs(generatorParameters({ w, enable_fuzz: false }))
  const items = new Map<number, { stability: number; difficulty: number; last: number }>()
  return {
    chance(item, day) {
      const state = items.get(item)
      return state === undefined ? 0 : model.forgetting_curve(Math.max(0, day - state.last), state.stability)
    },
    met(item, day, recalled) {
      const state = items.get(item)
      const days = state === undefined ? 0 : Math.max(0, day - state.last)
      const next = model.next_state(state ?? null, days, recalled ? Rating.Good : Rating.Again)
      items.set(item, { ...next, last: day })
    },
  }
}

/** Seconds of a day as they count between sessions. */
const BETWEEN = 86_400 * 0.025
const DECAY = { scale: 0.217, base: 0.177 }
const THRESHOLD = -1.75
const NOISE = 0.255

/**
 * Base-level activation of ACT-R with decays that grow with the activation at each meeting, so that FSRS is not judged
 * by a memory of its own making.
 * @see Pavlik & Anderson 2008, Using a model to compute the optimal schedule of practice
 */
export function actRTruth(dice: Dice): Truth {
  const threshold = THRESHOLD + 0.15 * around(dice)
  const base = DECAY.base * Math.exp(0.15 * around(dice))
  const items = new Map<number, { day: number; decay: number }[]>()
  const activation = (item: number, day: number) => {
    const times = items.get(item) ?? []
    return Math.log(times.reduce((sum, { day: at, decay }) => sum + ((day - at) * BETWEEN + 1) ** -decay, 0))
  }
  return {
    chance: (item, day) => (items.has(item) ? 1 / (1 + Math.exp((threshold - activation(item, day)) / NOISE)) : 0),
    met(item, day) {
      const before = items.has(item) ? Math.exp(activation(item, day)) : 0
      items.set(item, [...(items.get(item) ?? []), { day, decay: DECAY.scale * before + base }])
    },
  }
}
