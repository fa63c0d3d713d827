import type { Instant, Ms } from '../base/time'

/** Attention to one page so far. */
export interface Presence {
  /** The last sign of somebody; undefined while nobody is known to be there. */
  readonly last: Instant | undefined
  /** Active time up to `last`. */
  readonly activeMs: Ms
}

/** Before the first sign of anybody. */
export const NOBODY: Presence = { last: undefined, activeMs: 0 }

/**
 * Presence after a pulse: a wheel, pointer, key or arrival at `at`.
 *
 * The silence since the pulse before counts as reading when it is at most `silence` long; a longer one
 * counts for nothing and a new stretch begins. A lone pulse yields no time: it does not show that
 * anybody stayed. A clock that steps back adds nothing.
 *
 * @param silence - longest silence that the words in view explain
 * @see https://docs.activitywatch.net/en/latest/buckets-and-events.html (heartbeat and pulsetime)
 */
export function pulse({ last, activeMs }: Presence, at: Instant, silence: Ms): Presence {
  const gap = last === undefined ? 0 : at - last
  return { last: at, activeMs: activeMs + (gap > 0 && gap <= silence ? gap : 0) }
}

/**
 * Presence after the page was hidden or lost the focus at `at`: the stretch up to there counts, as leaving
 * is something that somebody did, and what follows is absence until the next pulse.
 */
export function leave(presence: Presence, at: Instant, silence: Ms): Presence {
  if (presence.last === undefined) return presence
  return { last: undefined, activeMs: pulse(presence, at, silence).activeMs }
}
