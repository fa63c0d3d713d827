import type { DeviceId } from '../base/ids'
import type { LocalDay } from '../base/time'
import type { Evidence } from '../evidence/evidence'
import type { TrellisDb } from './db'

/** Adds evidence and brings every derived table up to date, all or nothing; pieces already there are skipped. Returns how many were new. */
export const addEvidence: (db: TrellisDb, pieces: readonly Evidence[], device: DeviceId) => Promise<number> = () => {
  throw new Error('not written yet')
}
/** Every piece, in order. */
export const allEvidence: (db: TrellisDb) => Promise<Evidence[]> = () => {
  throw new Error('not written yet')
}
/** The pieces of one local day over all devices, in order. */
export const evidenceOf: (db: TrellisDb, day: LocalDay) => Promise<Evidence[]> = () => {
  throw new Error('not written yet')
}
