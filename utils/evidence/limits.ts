import type { PromptText } from './evidence'

/** Longest texts, in UTF-16 units, and most items that a piece may hold. What is imported and exceeds them is refused. */
export const LIMITS = {
  id: 80,
  name: 200,
  question: 1000,
  answer: 2000,
  quote: 2000,
  choice: 500,
  choices: 8,
  accept: 12,
  shares: 40,
  goals: 100,
  ids: 10_000,
  line: 300,
  note: 2000,
  highlight: 5000,
  lines: 20,
  url: 2000,
} as const

/** `text` cut to what a piece may hold. Drafts of hostile pages can be longer. */
export function clipped({ question, answer, accept, choices, quote }: PromptText): PromptText {
  return {
    question: question.slice(0, LIMITS.question),
    answer: answer.slice(0, LIMITS.answer),
    ...(accept?.length && { accept: accept.slice(0, LIMITS.accept).map((other) => other.slice(0, LIMITS.line)) }),
    ...(choices && { choices: choices.slice(0, LIMITS.choices).map((choice) => choice.slice(0, LIMITS.choice)) }),
    ...(quote !== undefined && { quote: quote.slice(0, LIMITS.quote) }),
  }
}
