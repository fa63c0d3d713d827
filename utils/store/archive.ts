import type { Failure, Result } from '../base/result'
import type { TrellisDb, Writer } from './db'

export interface Imported {
  readonly added: number
  readonly known: number
  readonly refused: number
  /** The settings in the archive, as they were given to `exportAll`; not checked and not applied. */
  readonly settings: unknown
}

export interface BackupFailure extends Failure {
  readonly code:
    | 'backup.not-json'
    | 'backup.not-trellis'
    | 'backup.newer'
    | 'backup.broken'
    | 'backup.too-big'
    | 'store.full'
    | 'store.failed'
}

/** Everything as lossless JSON, readable without Trellis. */
export const exportAll: (db: TrellisDb, settings: unknown, writer: Writer) => Promise<string> = () => {
  throw new Error('not written yet')
}
/** Merges an archive: what is there stays, what is new is added, what was forgotten stays forgotten. On failure nothing changes. */
export const importAll: (
  db: TrellisDb,
  text: string,
  writer: Writer,
  onProgress?: (done: number) => void,
) => Promise<Result<Imported, BackupFailure>> = () => {
  throw new Error('not written yet')
}
