import type { LocalDay } from '../base/time'
import type { ResourceFormat } from './template'

/** What the page says around a template. */
export interface PageWords {
  readonly language: string
  readonly direction: string
  readonly from: (author: string) => string
  readonly fromNobody: string
  /** How the page is used. */
  readonly how: string
  readonly goal: (title: string) => string
  /** Heading of questions that belong to no goal. */
  readonly questions: string
  readonly by: (day: LocalDay) => string
  readonly terms: string
  readonly resources: string
  readonly format: (format: ResourceFormat) => string
  readonly test: string
  readonly answers: string
  readonly withTrellis: string
  readonly silent: string
  readonly code: string
  readonly rate: string
  readonly got: string
  readonly nearly: string
  readonly no: string
  /** `$1` of `$2` were recalled. */
  readonly tally: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as text of a page or as an attribute in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit)
}
