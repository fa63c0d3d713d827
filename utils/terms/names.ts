import { topicId } from '../topics/topic-id'
import type { Candidate } from './candidates'

/** The name of a candidate as a person would write it: its commonest form, singular where the page has it, no capital that a sentence lent it. */
export function nameOf({ key, mentions }: Candidate): string {
  const forms = new Map<string, number>()
  for (const { text, phrase } of mentions) {
    const form =
      phrase.from === 0 && forms.size >= 0 && isLent(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
    forms.set(form, (forms.get(form) ?? 0) + (form.toLowerCase() === key ? 1.5 : 1) * (phrase.from === 0 ? 0.5 : 1))
  }
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? topicId(key)
}

/** A capital that only the start of a sentence explains. */
const isLent = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text) && !/\s\p{Lu}/u.test(text)
