import { STAGES, type Stage } from '../week/stage'
import { type Element, element } from './markup'
import type { WeekPage } from './page'
import type { Speech, WordKey } from './speak'
import { stageKey } from './stage-key'

type Row = NonNullable<WeekPage['growth']>[number]

/** Growth by subject, from hollow to filled; every row says itself in words, which is all that a narrow screen shows. */
export function growthTable(rows: readonly Row[], words: Speech): Element {
  const column = (stage: Stage) => element('th', { scope: 'col' }, words.say(stageKey(stage)))
  return element(
    'table',
    { class: 'grown' },
    element('caption', {}, words.say('growth_key')),
    element('thead', {}, element('tr', {}, element('td'), STAGES.map(column))),
    element(
      'tbody',
      {},
      rows.map((row) => rowOf(row, words)),
    ),
  )
}

function rowOf(row: Row, words: Speech): Element {
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('span', { class: 'grown-name', 'aria-hidden': 'true' }, subject(row, words)),
      element('span', { class: 'grown-words' }, inWords(row, words)),
    ),
    STAGES.map((stage) => element('td', { 'data-step': stepAt(row, stage) })),
  )
}

/** What stands under a stage: where it began, what it went through, where it is, or where it stayed. */
function stepAt({ from, to }: Row, stage: Stage): string | undefined {
  const [at, begin, end] = [stage, from ?? to, to].map((each) => STAGES.indexOf(each)) as [number, number, number]
  if (at === end) return begin === end ? (from === undefined ? 'now' : 'same') : 'to'
  if (at === begin) return 'from'
  return at > begin && at < end ? 'through' : undefined
}

function inWords(row: Row, words: Speech): string {
  const { from, to } = row
  const now = words.say(stageKey(to))
  if (from === undefined) return words.say('growth_now', subject(row, words), now)
  if (from === to) return words.say('growth_same', subject(row, words), now)
  return words.say('growth_from', subject(row, words), words.say(stageKey(from)), now)
}

const subject = (row: Row, words: Speech) => words.say(`subject_${row.subject.replaceAll('-', '_')}` as WordKey)
