/**
 * What the page runs: under each answer that is opened three buttons, and a line that counts. Nothing is kept.
 * The policy of the page names this text by its hash, so that nothing else runs there.
 */
export const PAGE_SCRIPT = `
const main = document.querySelector('main')
const asks = [...main.querySelectorAll('.ask')]
const rated = new Map()
const { got, nearly, no, rate, tally } = main.dataset
const count = () => {
  const right = [...rated.values()].filter((value) => value !== 'no').length
  main.querySelector('.tally').textContent = tally.replace('$1', right).replace('$2', rated.size)
}
for (const ask of asks)
  ask.addEventListener('toggle', () => {
    if (!ask.open || ask.querySelector('.rate')) return
    const row = document.createElement('p')
    row.className = 'rate'
    row.setAttribute('role', 'group')
    row.setAttribute('aria-label', rate)
    for (const [value, word] of Object.entries({ got, nearly, no })) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = word
      button.addEventListener('click', () => {
        rated.set(ask, value)
        for (const other of row.children) other.setAttribute('aria-pressed', other === button)
        count()
      })
      row.append(button)
    }
    ask.append(row)
  })
`

/** SHA-256 of the script; test/utils/templates/page.test.ts says what it has to be. */
export const SCRIPT_HASH = 'sha256-zkm3VXo4l0mjwxkYSrYCE/PM8+9jOVofhj7JnhMBEOo='
