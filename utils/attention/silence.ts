import { MINUTE, type Ms, SECOND } from '../base/time'

/** Shortest silence that still counts as reading, however little is in view. */
export const SHORTEST_SILENCE: Ms = 60 * SECOND
/** Longest silence that counts, however much is in view. */
export const LONGEST_SILENCE: Ms = 180 * SECOND

/**
 * Words a minute of a slow reader. Adults read non-fiction silently at 238 words a minute on average;
 * dyslexic and young readers at about half of it, and they must not be lost.
 * @see Brysbaert (2019), "How many words do we read per minute?", J. of Memory and Language 109
 */
const SLOW_WORDS_A_MINUTE = 110

/** The silence that `words` words in view explain: the time that a slow reader needs for them, 60 to 180 s. */
export function silenceFor(words: number): Ms {
  const needed = (words / SLOW_WORDS_A_MINUTE) * MINUTE
  return Math.min(LONGEST_SILENCE, Math.max(SHORTEST_SILENCE, needed))
}
