import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Enough for a template of eight goals, and for a page that is a book. */
const MOST = 60

/** The headings of the page that a teacher has in view; asked for by a press, and nothing else of the page. */
export default defineUnlistedScript(() => {
  const found = [...document.querySelectorAll<HTMLElement>('main h1, main h2, main h3, h1, h2, h3')]
  const shown = found.filter((heading) => heading.offsetParent !== null && !heading.closest('nav, aside, footer'))
  return [...new Set(shown.map((heading) => heading.innerText.trim()))].filter(Boolean).slice(0, MOST)
})
