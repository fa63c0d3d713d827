import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sample } from '@/utils/reading/sample'

const sampleFile = fileURLToPath(new URL('../../utils/reading/samples/en.json', import.meta.url))
const sample = JSON.parse(readFileSync(sampleFile, 'utf8')) as Sample

const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
// In the sample, terms stand between asterisks.
const marked = (paragraph: string) => plain(paragraph).replace(/\*([^*]+)\*/g, '<dfn>$1</dfn>')

const glossary = [
  ['Concentration', 'the amount of a substance that is dissolved in a given volume of water'],
  ['Solute', 'a substance that is dissolved in another, as sugar is in water'],
  ['Solvent', 'the liquid in which a solute is dissolved'],
  ['Turgor', 'the pressure of the water in a plant cell against its wall'],
]

/** A chapter of a textbook on osmosis, tall enough to be scrolled. Its words are those of the bundled sample and more. */
export function lesson(): string {
  const { title, sections } = sample
  const parts = sections.map(
    ({ heading, paragraphs }) =>
      `<section>${heading && `<h2>${plain(heading)}</h2>`}${paragraphs.map((each) => `<p>${marked(each)}</p>`).join('')}</section>`,
  )
  return `<main><article><h1>${plain(title)}</h1>
    <section><h2>Learning objectives</h2><p>By the end of this section, you will be able to:</p>
    <ul><li>Explain diffusion and osmosis in your own words</li><li>Say what a semipermeable membrane does</li></ul></section>
    ${parts.join('')}
    <section><h2>Key terms</h2><dl>${glossary.map(([term, meaning]) => `<dt>${term}</dt><dd>${meaning}</dd>`).join('')}</dl></section>
    <section><h2>Check your understanding</h2><ol><li>Why does salt draw water out of a cucumber?</li>
    <li>What would happen to a raisin in honey?</li></ol></section></article></main>`
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
