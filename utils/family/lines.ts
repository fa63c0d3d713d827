import type { WeekPage } from './page'
import { rhythmWords, titleOf } from './sheet'
import { speech } from './speak'
import { stageKey } from './stage-key'

/** A line of the picture: what it says, and in which voice. */
export interface Line {
  readonly kind: 'title' | 'soft' | 'head' | 'say' | 'rail' | 'foot'
  readonly text: string
}

/** The page of a week in lines, for a picture that fits into a message. The answer stays out: it would not be folded. */
export function linesOf(page: WeekPage): Line[] {
  const words = speech(page.language)
  const lines: Line[] = [
    { kind: 'title', text: titleOf(page, words) },
    { kind: 'soft', text: words.days(page.span) },
  ]
  const part = (head: string, says: readonly string[]) => {
    if (says.length === 0) return
    lines.push({ kind: 'head', text: head }, ...says.map((text): Line => ({ kind: 'say', text })))
  }
  const { worked = [], stuck, rhythm, hard, goals = [], ask, plan, name } = page
  if (page.tone) lines.push({ kind: 'soft', text: words.say(page.tone === 'first' ? 'thin_first' : 'thin') })
  part(words.say('worked'), worked)
  if (stuck) {
    const says = stuck.items.map(({ topic, days }) => words.count('stuck_after', days, topic))
    part(words.say(stuck.kind === 'week' ? 'stuck' : 'stuck_other_day'), says)
  }
  if (rhythm) lines.push({ kind: 'head', text: rhythmWords(rhythm, words) }, { kind: 'rail', text: '' })
  if (hard) part(words.say('hard'), [...hard.what, ...(hard.help ? [words.say('help', hard.help)] : [])])
  part(
    words.say('goals'),
    goals.map(({ title, stage }) => (stage ? `${title}: ${words.say(stageKey(stage))}` : title)),
  )
  if (ask) part(words.say('ask'), [ask.question])
  if (plan) part(words.say('plan'), [plan])
  lines.push({ kind: 'foot', text: name === undefined ? words.say('chose') : words.say('chose_of', name) })
  lines.push({ kind: 'foot', text: words.say('never') })
  return lines
}
