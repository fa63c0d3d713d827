import { groupBy } from '../base/group'
import { dayName } from '../evidence/order'
import { type PromptRow, type PromptState, withWords } from '../review/prompt-state'
import type { Tables } from './db'
import { piecesOf } from './packs'

/**
 * Prompts with their words, which stand in the packs of the days on which they were written, and with the names of
 * their topics. One pack is read for each such day: ask for those that are shown, not for all there are.
 */
export async function inWords(db: Tables, rows: readonly PromptRow[]): Promise<PromptState[]> {
  const days = [...groupBy(rows, ({ words }) => words[0]).keys()]
  const topics = [...new Set(rows.flatMap(({ topicIds }) => topicIds))]
  const [packs, states] = await Promise.all([
    Promise.all(days.map((day) => piecesOf(db, dayName(day)))),
    db.topics.bulkGet(topics),
  ])
  const pieces = new Map(packs.flat().map((piece) => [piece.id, piece]))
  const names = new Map(states.flatMap((state) => (state ? [[state.topic, state.name] as const] : [])))
  return rows.flatMap((row) => {
    const piece = pieces.get(row.words[1])
    if (piece?.kind !== 'prompt-made' && piece?.kind !== 'prompt-edited') return []
    return [withWords(row, piece, (id) => names.get(id) || id)]
  })
}
