/** A definition that may become a question. */
export interface Definition {
  readonly name: string
  readonly answer: string
  /** The whole sentence. */
  readonly quote: string
}

/** A name that points at something instead of naming it, or names a part of the book. */
const NO_NAME =
  /^(?:this|that|these|those|it|they|he|she|such|here|there|one|another|other|each|some|example|result|answer|reason|way|thing|point|idea|question|problem|goal|purpose|chapter|section|figure|table|part|following)\b/i
/** Words that only the page can resolve, or that show somebody speaking. */
const UNRESOLVED =
  /\b(?:this|these|those|above|below|following|previous|former|latter|earlier|chapter|section|figure|table|equation|example|here|I|we|us|our|you|your|my|he|she|his|her|him)\b/i
const QUOTED = /["“”«»]/
const MATHS = /[=∑∫√≈≤≥]|\d\s*[×·+]\s*\d/
/** A genus that says nothing unless something follows that tells it from others. */
const VAGUE =
  /^(?:an?|the|one of the)\s+(?:very\s+|most\s+|more\s+|deeply\s+|highly\s+)?(?:important|controversial|convenient|key|major|common|main|crucial|useful|good|great|simple|basic|popular|famous|well-known|different|special|powerful|central|significant|fundamental|interesting|complex)\b/i
/** Judgements and turns that make a sentence more than a definition, or less. */
const NO_MEANING =
  /\b(?:because|therefore|however|but|although|though|perhaps|probably|maybe|also|too|still|now|today|recently|in (?:1[5-9]|20)\d\d)\b/i

/** A likeness or a stand-in where a meaning should be: "the same as ...", "the one in ...", "one in which ...". */
const STAND_IN = /^(?:the same\b|the one\b|one (?:in|that|which|where|for)\b)/i
/** A second statement behind the first: "..., and the speed is ...", "a squared measure and does not ...". */
const SECOND =
  /,\s+(?:and\s+)?(?:the|an?)\s+(?:[\p{L}()-]+\s+){1,4}(?:is|are|was|were)\b|\band\s+(?:is|are|was|were|has|have|does|do|can|may|will|must|includes?|occurs?)\b/iu
/** A name that praises or picks one case: "a convenient starting point". */
const PICKED = /^(?:convenient|good|typical|common|simple|useful|important|real|main|first|second|third|last|next)\s/i

const SHORTEST = 25
const LONGEST = 240

/**
 * Whether a definition can be asked: to be answered without the page, with one right answer that is worth keeping.
 * Strict on purpose: a missing question costs nothing, a silly one costs the student's trust.
 */
export function isFit({ name, answer, quote }: Definition): boolean {
  if (name.length < 3 || name.length > 60 || NO_NAME.test(name)) return false
  if (answer.length < SHORTEST || answer.length > LONGEST) return false
  if (UNRESOLVED.test(answer) || QUOTED.test(quote) || MATHS.test(quote)) return false
  if (VAGUE.test(answer) || NO_MEANING.test(answer)) return false
  if (STAND_IN.test(answer) || SECOND.test(answer) || PICKED.test(name)) return false
  if (/^\s*[([]/.test(quote) || !isBalanced(answer)) return false
  return !givesAway(name, answer) && wordsOf(answer).length >= 5
}

/** Whether every parenthesis that opens also closes: half a parenthesis is half a sentence. */
const isBalanced = (text: string) => text.split('(').length === text.split(')').length

/** An answer that only says the name again: "Market failure is a failure of the market". */
function givesAway(name: string, answer: string): boolean {
  const said = new Set(wordsOf(answer).map(stem))
  const own = wordsOf(name).map(stem)
  return own.every((word) => said.has(word))
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
/** The first five letters: enough to see that two words share a root. */
const stem = (word: string) => word.slice(0, 5)
