import { codeOf } from './code'
import { goalSection } from './page-goal'
import { dataElement } from './page-json'
import { PAGE_SCRIPT, SCRIPT_HASH } from './page-script'
import { PAGE_STYLE, STYLE_HASH } from './page-style'
import { escaped, type PageWords } from './page-words'
import type { Template } from './template'
import { writeTemplate } from './write'

/** Runs and looks only as it was written, and reaches nothing: not even a picture of its own site. */
const POLICY =
  `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; ` +
  "base-uri 'none'; form-action 'none'"

/**
 * A template or a pack as one page that needs nothing else: it reads, prints on A4 and lets a student test
 * themselves in any browser, without a request, and carries the template for a student who has Trellis.
 *
 * @param words - what the page says around the template, in the language of whoever hands it over
 */
export function pageOf(template: Template, words: PageWords): string {
  const { lang, title, goals } = template
  const asked = goals.flatMap(({ prompts }) => prompts)
  return [
    `<!doctype html>\n<html lang="${escaped(words.language)}" dir="${words.direction}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>`,
    `<main${data(words)}>\n${head(template, words)}`,
    ...goals.map((goal, at) =>
      goalSection(goal, lang, words, goals.slice(0, at).flatMap(({ prompts }) => prompts).length),
    ),
    asked.length > 0 ? '<p class="tally" role="status"></p>' : '',
    asked.length > 0 ? answers(template, words) : '',
    `</main>\n${foot(template, words)}`,
    dataElement(writeTemplate(template)),
    asked.length > 0 ? `<script>${PAGE_SCRIPT}</script>` : '',
    '</body>\n</html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function head({ lang, title, author }: Template, words: PageWords): string {
  const from = author === '' ? words.fromNobody : words.from(author)
  return (
    `<header>\n<p class="soft"><bdi>${escaped(from)}</bdi></p>\n` +
    `<h1 lang="${escaped(lang)}" dir="auto">${escaped(title)}</h1>\n<p class="soft">${escaped(words.how)}</p>\n</header>`
  )
}

function answers({ lang, goals }: Template, words: PageWords): string {
  const lines = goals.flatMap(({ prompts }) => prompts).map(({ answer }) => `<li dir="auto">${escaped(answer)}</li>`)
  return `<section class="answers" aria-hidden="true">\n<h2>${escaped(words.answers)}</h2>\n<ol lang="${escaped(lang)}">${lines.join('')}</ol>\n</section>`
}

function foot(template: Template, words: PageWords): string {
  return (
    `<footer>\n<p>${escaped(words.withTrellis)}</p>\n<p class="soft">${escaped(words.silent)}</p>\n` +
    `<details><summary>${escaped(words.code)}</summary><p class="code">${codeOf(template)}</p></details>\n</footer>`
  )
}

function data({ got, nearly, no, rate, tally }: PageWords): string {
  const names = Object.entries({ got, nearly, no, rate, tally })
  return names.map(([name, value]) => ` data-${name}="${escaped(value)}"`).join('')
}
