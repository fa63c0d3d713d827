import fc from 'fast-check'
import type { LoggedAnswer } from '@/utils/cli/replay'
import { ANY_WORDING, nextRight } from '@/utils/learner/next-answer'
import { Student } from '@/utils/learner/student'

/** One answer of one student. */
export type Answer = Omit<LoggedAnswer, 'user'>

/** Answers of a small world in which topics and prompts come again and again. */
export const someAnswers = fc.array(
  fc.record({
    topic: fc.constantFrom('cells', 'atoms', 'wars'),
    prompt: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
    right: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
)

/** Chances of a right answer, each before the answer is seen. */
export function chancesOf(answers: readonly Answer[]): number[] {
  const student = new Student()
  return answers.map(({ topic, prompt, right }) => {
    const chance = nextRight(student.asked(topic, prompt), ANY_WORDING)
    student.answered(topic, prompt, right)
    return chance
  })
}

/** What is known when `topic` and `prompt` are asked after `answers`. */
export function askedAfter(answers: readonly Answer[], topic = 'cells', prompt = 'next') {
  const student = new Student()
  for (const answer of answers) student.answered(answer.topic, answer.prompt, answer.right)
  return student.asked(topic, prompt)
}

/** Right (`+`) and wrong (`-`) answers on one topic, to a prompt each. */
export const row = (marks: string, topic = 'cells'): Answer[] =>
  [...marks].map((mark, i) => ({ topic, prompt: `${topic}-${i}`, right: mark === '+' }))
