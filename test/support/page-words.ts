import type { PageWords } from '@/utils/templates/page-words'

/** Words around a template that a test can tell from those in it. */
export const pageWords = (): PageWords => ({
  language: 'en',
  direction: 'ltr',
  from: (author) => `From ${author}`,
  fromNobody: 'From nobody',
  how: 'How',
  goal: (title) => `I can ${title}`,
  questions: 'Questions',
  by: (day) => `By ${day}`,
  terms: 'Terms',
  resources: 'Resources',
  format: (format) => `to ${format}`,
  test: 'Test yourself',
  answers: 'Answers',
  withTrellis: 'With Trellis',
  silent: 'Silent',
  code: 'Code',
  rate: 'How was it?',
  got: 'Got it',
  nearly: 'Nearly',
  no: 'No',
  tally: '$1 of $2',
})
