import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sample } from '@/utils/reading/sample'

const sampleFile = fileURLToPath(new URL('../../utils/reading/samples/en.json', import.meta.url))
const sample = JSON.parse(readFileSync(sampleFile, 'utf8')) as Sample

const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
// In the sample, terms stand between asterisks.
const marked = (paragraph: string) => plain(paragraph).replace(/\*([^*]+)\*/g, '<dfn>$1</dfn>')

/** The words of the bundled sample as the article of a textbook page, tall enough to be scrolled. */
export function lesson(): string {
  const { title, sections } = sample
  const parts = sections.map(
    ({ heading, paragraphs }) =>
      `<section>${heading && `<h2>${plain(heading)}</h2>`}${paragraphs.map((each) => `<p>${marked(each)}</p>`).join('')}</section>`,
  )
  return `<main><article><h1>${plain(title)}</h1>${parts.join('')}</article></main>`
}

/** A whole page. */
export const html = (body: string, title = 'Why a raisin swells in water', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}<style>p{line-height:3;max-width:40em}</style></head><body>${body}</body></html>`

/** A page that anybody would call a lesson. */
export const study = (title?: string): string => html(lesson(), title)

/** A single-page app of two lessons and their list. */
export const app = (): string =>
  html(
    `<nav><button id="one">One</button><button id="two">Two</button></nav><div id="view">${lesson()}</div>`,
    'Lessons',
    `<script>addEventListener('click', (event) => {
      if (event.target.id) { history.pushState({}, '', '/app/' + event.target.id); document.title = 'Lesson ' + event.target.id }
    })</script>`,
  )

/** A page that anybody would call a shop. */
export const shop = (): string =>
  html(
    `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/p/${i}">Mug ${i}</a> <b>$${i + 5}.00</b> <button>Add to cart</button></li>`).join('')}</ul>`,
    'Mugs',
  )
