import type { PageMeta } from './article'
import { MOST_LD, readStructured, splitKeywords } from './structured'

const MOST = 20

/** Gathers what a page says about itself while it is walked. */
export class MetaGather {
  #title = ''
  #social = ''
  #lang = ''
  #description = ''
  #siteName = ''
  #blocks = 0
  readonly #types = new Set<string>()
  readonly #keywords = new Set<string>()
  readonly #parts = new Set<string>()

  /** The text of a `<title>`; the first one counts. */
  title(text: string): void {
    this.#title ||= tidy(text, 300)
  }

  /** The `lang` of the root element. */
  lang(lang: string): void {
    this.#lang ||= lang.trim().toLowerCase().slice(0, 35)
  }

  /** One `<meta>`; `name` is its name or property. */
  meta(name: string, content: string): void {
    switch (name.toLowerCase()) {
      case 'description':
        this.#description = tidy(content, 1000) || this.#description
        break
      case 'og:description':
        this.#description ||= tidy(content, 1000)
        break
      case 'og:title':
        this.#social ||= tidy(content, 300)
        break
      case 'og:site_name':
        this.#siteName ||= tidy(content, 100)
        break
      case 'og:type':
        this.type(content)
        break
      case 'keywords':
      case 'article:tag':
        for (const word of splitKeywords(content)) this.#keyword(word)
    }
  }

  /** A microdata `itemtype` or a type named otherwise; only the last step of an address is kept. */
  type(name: string): void {
    const last = tidy(name.slice(-200), 200).split('/').pop() ?? ''
    if (last !== '' && this.#types.size < MOST) this.#types.add(last.slice(0, 60))
  }

  /** One JSON-LD block; blocks after the twentieth are not looked at. */
  jsonLd(json: string): void {
    if (this.#blocks++ >= MOST_LD) return
    const { types, keywords, parts } = readStructured(json)
    for (const type of types) this.type(type)
    for (const word of keywords) this.#keyword(word)
    for (const part of parts) if (this.#parts.size < MOST) this.#parts.add(tidy(part, 120))
  }

  #keyword(word: string): void {
    if (this.#keywords.size < MOST) this.#keywords.add(word)
  }

  /** What was gathered so far. */
  done(): PageMeta {
    return {
      title: this.#title || this.#social,
      lang: this.#lang,
      description: this.#description,
      siteName: this.#siteName,
      types: [...this.#types],
      keywords: [...this.#keywords],
      parts: [...this.#parts].filter((part) => part !== ''),
    }
  }
}

const tidy = (text: string, longest: number): string =>
  text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
