import type { PromptId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import type { Move } from '../evidence/about'
import { type DayList, listOf, NO_DAYS } from '../evidence/day-list'
import type { Evidence } from '../evidence/evidence'
import { dayOf, withId } from '../evidence/order'
import type { Related } from '../evidence/undo'

/** What the evidence so far says about one page. */
export interface PageState {
  readonly visits: number
  readonly activeMs: Ms
  /** End of the last visit; 0 without one. */
  readonly visitedAt: Instant
  /** The student's word on whether it is study; absent without one. */
  readonly verdict?: 'not-study' | 'is-study'
  /** Corrections of its topics, oldest first. */
  readonly moves: readonly Move[]
  /** Drafts of it that were kept and skipped, by id, ascending. */
  readonly kept: readonly PromptId[]
  readonly skipped: readonly PromptId[]
  /** Prompts that were made from it, by id, ascending. */
  readonly prompts: readonly PromptId[]
  /** Local days that hold pieces about it. */
  readonly days: DayList
}

/** A page without evidence. */
export const NO_PAGE_STATE: PageState = {
  visits: 0,
  activeMs: 0,
  visitedAt: 0,
  moves: [],
  kept: [],
  skipped: [],
  prompts: [],
  days: NO_DAYS,
}

/**
 * A page after one more piece about it. Corrections have to come in order; for everything else the order is free.
 */
export function pageAfter(state: PageState, piece: Evidence): PageState {
  switch (piece.kind) {
    case 'visit':
      return {
        ...state,
        visits: state.visits + ((piece.id as string) === piece.visit ? 1 : 0),
        activeMs: state.activeMs + Math.round(piece.activeMs),
        visitedAt: Math.max(state.visitedAt, piece.at),
      }
    case 'draft-kept':
      return { ...state, kept: withId(state.kept, piece.prompt) }
    case 'prompt-made':
      return { ...state, prompts: withId(state.prompts, piece.prompt) }
    case 'draft-skipped':
      return { ...state, skipped: withId(state.skipped, piece.prompt) }
    case 'corrected':
      return corrected(state, piece)
    default:
      return state
  }
}

/** Whether a piece, or its undo, changes what the page's other pieces mean. */
export function changesMeaning(piece: Evidence): boolean {
  return piece.kind === 'corrected' && 'page' in piece
}

/** A page's state from all pieces about it. */
export function foldPage({ all, counted }: Related): PageState {
  const state = counted.reduce(pageAfter, NO_PAGE_STATE)
  return { ...state, days: listOf(all.map(dayOf)) }
}

function corrected(state: PageState, piece: Extract<Evidence, { kind: 'corrected' }>): PageState {
  if (piece.what === 'not-study' || piece.what === 'is-study') return { ...state, verdict: piece.what }
  if (piece.what !== 'other-topic') return state
  return { ...state, moves: [...state.moves, { from: piece.from, to: piece.to, at: piece.at }] }
}
