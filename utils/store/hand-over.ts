import type { EvidenceId } from '../base/ids'
import type { Evidence } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { promptIdOf } from '../templates/ids'
import type { Had } from '../templates/offers'
import { offersOf } from '../templates/offers'
import { type Pick, takenOver } from '../templates/take-over'
import type { Template } from '../templates/template'
import type { Tables, TrellisDb, Writer } from './db'
import { storing } from './failures'
import { EMPTY_PANEL } from './panel-row'
import { pieceBy } from './piece'
import { record } from './write'

/** What the student has already that `template` may meet. */
export function hadOf(db: Tables, template: Template): Promise<Had> {
  return storing(async () => {
    const { goals, templates } = (await db.panel.get('panel')) ?? EMPTY_PANEL
    const ids = template.goals.flatMap(({ prompts }) => prompts.map(promptIdOf))
    const rows = await db.prompts.bulkGet(ids)
    const prompts = new Set(rows.flatMap((row) => (row ? [row.id] : [])))
    const joined = templates.find((each) => each.template === template.id)
    return { goals, prompts, ...(joined && { joined }) }
  })
}

/**
 * Takes over what was picked of a template or a pack, all of it or nothing.
 *
 * @returns the pieces that were written, for `takeBack`
 */
export function takeOver(
  db: TrellisDb,
  template: Template,
  picks: readonly Pick[],
  writer: Writer,
): Promise<Evidence[]> {
  return record(db, writer.device, async (tables) => {
    const offers = offersOf(template, await hadOf(tables, template))
    const known = await tables.topics.toCollection().primaryKeys()
    const pieces = takenOver(template, offers, picks, known).map(({ kind, fields }) => pieceBy(writer, kind, fields))
    // Of the same moment: ids in order keep the goals in the order of the template.
    const ids = pieces.map(({ id }) => id).sort()
    const inOrder = pieces.map((piece, at) => ({ ...piece, id: ids[at] ?? piece.id }))
    return { pieces: inOrder, value: inOrder }
  })
}

/** Takes back everything that one act wrote. */
export function takeBack(db: TrellisDb, pieces: readonly Evidence[], writer: Writer): Promise<EvidenceId[]> {
  return record(db, writer.device, async () => {
    const undos = pieces.map((piece) => pieceBy(writer, 'undone', { undo: piece.id, day: dayName(dayOf(piece)) }))
    return { pieces: undos, value: undos.map(({ id }) => id) }
  })
}
