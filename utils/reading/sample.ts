import type { BlockRole, MarkedSpan } from '../article/article'
import type { Block, WalkedPage } from '../article/blocks'
import en from './samples/en.json'

/** A short text that ships with Trellis, to be tried before anything on the web is read. */
export interface Sample {
  /** ISO 639-1 code. */
  readonly language: string
  readonly title: string
  readonly description: string
  readonly sections: readonly SampleSection[]
}

/** A part of the sample. In its paragraphs a defined term stands between asterisks. */
export interface SampleSection {
  /** `''` for the opening, which has none. */
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** A stretch of a paragraph: plain words, or a term that is defined there. */
export interface SampleRun {
  readonly text: string
  readonly term: boolean
}

// A language is added by its file and one line here.
const samples: Readonly<Record<string, Sample>> = { en }

/**
 * The sample for a reader of `locale`.
 *
 * @param locale - BCP 47; only its language counts
 * @returns the English one for a language that has none
 */
export function sampleFor(locale: string): Sample {
  return samples[locale.split('-')[0] ?? ''] ?? en
}

/** `paragraph` cut where terms begin and end, without the asterisks. */
export function runsOf(paragraph: string): SampleRun[] {
  return paragraph
    .split('*')
    .map((text, at) => ({ text, term: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** The sample as the reader would have walked it on a page, so that it is understood like any other page. */
export function walkedSample(sample: Sample): WalkedPage {
  const { title, description, language } = sample
  return {
    meta: { title, lang: language, description, siteName: '', types: ['Article'], keywords: [] },
    containers: [
      { parent: -1, tag: 'body', words: '' },
      { parent: 0, tag: 'main', words: '' },
      { parent: 1, tag: 'article', words: '' },
    ],
    blocks: [
      block('heading', 1, title),
      ...sample.sections.flatMap(({ heading, paragraphs }) => [
        ...(heading ? [block('heading', 2, heading)] : []),
        ...paragraphs.map((paragraph) => block('paragraph', 0, paragraph)),
      ]),
    ],
    truncated: false,
  }
}

function block(role: BlockRole, level: number, marked: string): Block {
  const spans: MarkedSpan[] = []
  let text = ''
  for (const run of runsOf(marked)) {
    if (run.term) spans.push({ kind: 'term', from: text.length, to: text.length + run.text.length })
    text += run.text
  }
  return { in: 2, role, level, text, linked: 0, spans, links: [] }
}
