import type { PageId, TopicId } from '../base/ids'
import type { TrellisDb, Writer } from './db'

/** What a forget took out. Lives in memory only, for the undo line. */
export interface Removed {
  readonly pages: number
  readonly pieces: number
  readonly prompts: number
}

/** Takes pages out with everything derived from them, and notes by random ids that they must not come back. */
export const forgetPages: (db: TrellisDb, ids: readonly PageId[], writer: Writer) => Promise<Removed> = () => {
  throw new Error('not written yet')
}
/** @param site - host, as in `PageRow.site`; see `siteOf` */
export const forgetSite: (db: TrellisDb, site: string, writer: Writer) => Promise<Removed> = () => {
  throw new Error('not written yet')
}
export const forgetTopic: (db: TrellisDb, topic: TopicId, writer: Writer) => Promise<Removed> = () => {
  throw new Error('not written yet')
}
/** Puts back what a forget took out. */
export const restore: (db: TrellisDb, removed: Removed, writer: Writer) => Promise<void> = () => {
  throw new Error('not written yet')
}
/** Empties every table, then deletes the database. */
export const deleteEverything: (db: TrellisDb) => Promise<void> = () => {
  throw new Error('not written yet')
}
