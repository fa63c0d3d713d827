const ROWS = 6
const COLUMNS = [0.25, 0.5, 0.75]
const CHARACTERS_A_WORD = 6

/**
 * About how many words are in view, from the elements under a few points: enough to tell a picture from a
 * full page of text. Lays the page out, so it is asked only after a long silence.
 */
export function wordsInView(page: Window): number {
  const hit = new Set<Element>()
  for (let row = 0; row < ROWS; row++)
    for (const column of COLUMNS) {
      const element = page.document.elementFromPoint(page.innerWidth * column, (page.innerHeight * (row + 0.5)) / ROWS)
      if (element) hit.add(element)
    }
  const innermost = [...hit].filter(
    (element) => ![...hit].some((other) => other !== element && element.contains(other)),
  )
  const characters = innermost.reduce((sum, element) => sum + charactersInView(element, page.innerHeight), 0)
  return characters / CHARACTERS_A_WORD
}

function charactersInView(element: Element, height: number): number {
  const box = element.getBoundingClientRect()
  const seen = Math.min(box.bottom, height) - Math.max(box.top, 0)
  return box.height > 0 && seen > 0 ? ((element.textContent ?? '').length * seen) / box.height : 0
}
