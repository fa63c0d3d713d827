import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { html, shop, study } from './pages'

/** A page that the walk visits: a lesson that must be kept, or something else of which nothing may be kept. */
export interface WalkPage {
  readonly path: string
  readonly body: string
  readonly isStudy: boolean
}

const EVAL = process.env['TRELLIS_EVAL'] ?? fileURLToPath(new URL('../../../shared/eval', import.meta.url))

/** True when the folder of real pages is there; without it the walk goes over pages of our own. */
export const hasRealPages = existsSync(`${EVAL}/textbook/sections.jsonl`)

/** Five lessons and five pages that are no study. */
export function walkPages(): WalkPage[] {
  return hasRealPages ? realPages() : ownPages()
}

function ownPages(): WalkPage[] {
  const lessons = [1, 2, 3, 4, 5].map((n) => ({ path: `/lesson-${n}`, body: study(`Lesson ${n}`), isStudy: true }))
  const form = html(`<form><label>Name <input></label><label>Town <input></label><button>Send</button></form>`, 'Form')
  const empty = html('', 'Nothing')
  const others = [shop(), form, empty, shop(), form].map((body, n) => ({ path: `/other-${n}`, body, isStudy: false }))
  return [...lessons, ...others]
}

function realPages(): WalkPage[] {
  // One section of each of five books; the site's own address says nothing about them.
  const sections = rows('textbook/sections.jsonl')
  const books = [...new Set(sections.map((row) => row['book_slug']))].slice(0, 5)
  const lessons = books.map((book, n) => {
    const row = sections.find((each) => each['book_slug'] === book && (each['words'] as unknown as number) > 900)
    return { path: `/read/${n}`, body: page('textbook', row?.['file'] ?? ''), isStudy: true }
  })
  const others = rows('study/labels.jsonl')
    .filter((row) => row['label'] === 'not_study' && row['html_origin'] === 'real_html' && row['language'] === 'en')
    .filter((_, n) => n % 20 === 0)
    .slice(0, 5)
    .map((row, n) => ({ path: `/page/${n}`, body: page('study', row['file'] ?? ''), isStudy: false }))
  return [...lessons, ...others]
}

const rows = (file: string) =>
  readFileSync(`${EVAL}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string>)

/** A saved page without its scripts and without what it would fetch from elsewhere. */
function page(folder: string, file: string): string {
  const bytes = readFileSync(`${EVAL}/${folder}/${file}`)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:link|iframe|img|source|video)\b[^>]*>/gi, '')
}
