import type { PhraseReason } from './phrases'

/** Why a block is article, or is not. The first six keep it. */
export type Why =
  | 'likely'
  | 'table'
  | 'sibling'
  | 'between'
  | 'heads'
  | 'only'
  | 'unlikely'
  | 'alone'
  | 'empty'
  | 'title'
  | PhraseReason

/** Whether a block is article, and why. */
export interface Verdict {
  readonly keep: boolean
  readonly why: Why
}

/** A verdict for each block, open to revision until all rules have spoken. */
export type Verdicts = Verdict[]

/** The verdict to keep a block. */
export const kept = (why: Why): Verdict => ({ keep: true, why })
/** The verdict to leave a block out. */
export const dropped = (why: Why): Verdict => ({ keep: false, why })
