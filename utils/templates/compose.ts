import type { RandomBits } from '../base/ids'
import { randomId } from '../base/ids'
import type { Result } from '../base/result'
import { parseTemplate, type TemplateFailure } from './parse'
import { TEMPLATE_LIMITS as MOST, type Template, type TemplateGoal } from './template'
import { urn } from './uuid'
import { writeTemplate } from './write'

/** A teacher writes up to so many goals: more are a course, not a lesson. */
export const MOST_GOALS = 8

/** A goal without anything in it. */
export const blankGoal = (bits: RandomBits): TemplateGoal => ({
  id: randomId<string>(bits).slice(0, 8),
  title: '',
  topics: [],
  resources: [],
  prompts: [],
  align: [],
})

/** A template with one empty goal. */
export const blankTemplate = (bits: RandomBits, lang: string): Template => ({
  format: 'trellis/goals',
  id: urn(bits),
  revision: 1,
  lang,
  title: '',
  author: '',
  goals: [blankGoal(bits)],
})

/** A copy that is a template of its own. */
export const duplicateOf = (template: Template, bits: RandomBits): Template => ({
  ...template,
  id: urn(bits),
  revision: 1,
})

/** Goals from pasted lines: one line is one goal; bullets, numbers and "I can" in front are taken off. */
export function goalsFromLines(text: string, bits: RandomBits): TemplateGoal[] {
  const lines = text.split(/\r?\n/).map((line) =>
    line
      .replace(/^[\s\-–—*•·○▪>#]+|^\s*(?:\d{1,2}|[a-z])[.)]\s+/giu, '')
      .replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/iu, '')
      .replace(/^I can\b[\s.…:]*/i, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const titles = [...new Set(lines)].filter((line) => /[\p{L}\p{N}]/u.test(line))
  return titles.slice(0, MOST_GOALS).map((title) => ({ ...blankGoal(bits), title: title.slice(0, MOST.goal) }))
}

/** Headings that name no content on any page. */
const FURNITURE =
  /^(contents?|references?|see also|external links|further reading|notes?|bibliography|navigation|menu|related|comments?|share|footer|search|sources|citations?|summary)\b/i

/**
 * Goals from the headings of a page: each becomes "explain ..." with the heading as its key term.
 *
 * @param sentence - makes a goal of a heading, in the teacher's language
 */
export function goalsFromHeadings(
  headings: readonly string[],
  sentence: (heading: string) => string,
  bits: RandomBits,
): TemplateGoal[] {
  const plain = headings.map((heading) =>
    heading
      .replace(/\[\w+\]|¶/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const names = [...new Set(plain)].filter(
    (name) => name.length > 2 && name.length <= MOST.term && !FURNITURE.test(name),
  )
  return names.slice(0, MOST_GOALS).map((name) => ({
    ...blankGoal(bits),
    title: sentence(name).slice(0, MOST.goal),
    topics: [{ name, aka: [] }],
  }))
}

/** `template` without what was left empty. */
export function tidied(template: Template): Template {
  const goals = template.goals
    .map((goal) => ({
      ...goal,
      title: goal.title.trim(),
      topics: goal.topics.filter(({ name }) => name.trim() !== ''),
      prompts: goal.prompts.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== ''),
      resources: goal.resources
        .filter(({ url }) => url.trim() !== '')
        .map((each) => ({
          ...each,
          url: each.url.trim(),
          title: each.title.trim() || each.url.trim().slice(0, MOST.goal),
        })),
    }))
    .filter(({ title }) => title !== '')
  return { ...template, title: template.title.trim(), author: template.author.trim(), goals }
}

/** What keeps a template from being handed over. */
export type Missing = 'title' | 'goals' | TemplateFailure['code']

/** The template as it will be handed over, or the first thing that is missing. */
export function finished(template: Template): { readonly template: Template } | { readonly missing: Missing } {
  const plain = tidied(template)
  if (plain.title === '') return { missing: 'title' }
  if (plain.goals.length === 0) return { missing: 'goals' }
  // The reader of the other side decides: what it would refuse is not handed over.
  const read: Result<Template, TemplateFailure> = parseTemplate(writeTemplate(plain))
  return read.ok ? { template: read.value } : { missing: read.failure.code }
}

/** Key terms as a teacher types them: `osmosis, cell membrane (plasma membrane, plasmalemma)`. */
export function termsIn(text: string): TemplateGoal['topics'] {
  const parts = text.match(/(?:[^,;(\n]|\([^)]*\)?)+/g) ?? []
  const terms = parts.map((part) => {
    const [, name = '', aka = ''] = part.match(/^([^(]*)(?:\(([^)]*)\)?)?/) ?? []
    const others = aka.split(/[,;]/).map((other) => other.trim().slice(0, MOST.term))
    return { name: name.trim().slice(0, MOST.term), aka: others.filter((other) => other !== '').slice(0, MOST.aka) }
  })
  return terms.filter(({ name }) => name !== '').slice(0, MOST.topics)
}

/** The same terms as they are typed. */
export const termsText = (topics: TemplateGoal['topics']): string =>
  topics.map(({ name, aka }) => (aka.length > 0 ? `${name} (${aka.join(', ')})` : name)).join(', ')
