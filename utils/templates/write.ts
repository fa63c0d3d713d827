import { MIN_READER, type Template, type TemplateGoal, type TemplateTopic, VERSION } from './template'

/** A template or a pack as the text of its file; what is empty is left out. */
export function writeTemplate(template: Template): string {
  return JSON.stringify(plain(template))
}

/** The same to be read by people, for the file. */
export function prettyTemplate(template: Template): string {
  return `${JSON.stringify(plain(template), undefined, 2)}\n`
}

/** Bytes that a template takes as JSON. */
export function sizeOf(template: Template): number {
  return new TextEncoder().encode(writeTemplate(template)).length
}

function plain({ format, id, revision, lang, title, subject, author, goals }: Template) {
  return {
    ...{ format, version: VERSION, minReader: MIN_READER, id, revision, lang, title },
    ...(subject && { subject }),
    ...(author !== '' && { author: { name: author } }),
    goals: goals.map(plainGoal),
  }
}

function plainGoal({ id, title, topics, due, target, resources, prompts, align }: TemplateGoal) {
  return {
    ...{ id, title },
    ...(topics.length > 0 && { topics: topics.map(plainTopic) }),
    ...(due && { due }),
    ...(target && { target }),
    ...(resources.length > 0 && { resources: resources.map(({ why, ...rest }) => ({ ...rest, ...(why && { why }) })) }),
    ...(prompts.length > 0 && { prompts }),
    ...(align.length > 0 && { align }),
  }
}

const plainTopic = ({ name, aka }: TemplateTopic) => (aka.length === 0 ? name : { name, aka })
