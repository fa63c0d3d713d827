import type { DayState } from './day-state'

/** How sure the student felt against how it went; counts of answers for which they said. */
export interface Calibration {
  readonly sure: { readonly right: number; readonly wrong: number }
  readonly unsure: { readonly right: number; readonly wrong: number }
}

/** What calibration comes to in words; `few` until it can be told. */
export type CalibrationWord = 'few' | 'fits' | 'too-sure' | 'too-careful'

/** Answers with a feeling before anything is said of them. */
const ENOUGH = 20
/** What "sure" promises, and what "not sure" does not. */
const SURE_HOLDS = 0.8
const UNSURE_HOLDS = 0.8

/** Sums the days up. */
export function calibrationOf(days: readonly Pick<DayState, 'felt'>[]): Calibration {
  const [sureRight, sureWrong, unsureRight, unsureWrong] = days.reduce(
    ([a, b, c, d], { felt: [w, x, y, z] }) => [a + w, b + x, c + y, d + z] as const,
    [0, 0, 0, 0] as readonly [number, number, number, number],
  )
  return { sure: { right: sureRight, wrong: sureWrong }, unsure: { right: unsureRight, wrong: unsureWrong } }
}

/** Whether the feeling fits; no more is said than the numbers hold. */
export function calibrationWord({ sure, unsure }: Calibration): CalibrationWord {
  const all = sure.right + sure.wrong + unsure.right + unsure.wrong
  if (all < ENOUGH) return 'few'
  if (sure.right < SURE_HOLDS * (sure.right + sure.wrong)) return 'too-sure'
  const doubted = unsure.right + unsure.wrong
  return doubted >= ENOUGH / 4 && unsure.right >= UNSURE_HOLDS * doubted ? 'too-careful' : 'fits'
}
