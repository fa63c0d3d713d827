import { groupBy } from '../base/group'
import type { DeviceId } from '../base/ids'
import type { LocalDay } from '../base/time'
import { byTime, type Evidence } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { decodePack, encodePack } from '../evidence/pack'
import type { Tables } from './db'
import type { PackRow } from './rows'

/** A pack is read and written whole at each answer: this many pieces keep that under two milliseconds. */
const MOST = 400

/** In a key, an array comes after every text and number; a shorter key before every longer one that begins like it. */
export const LAST: readonly unknown[] = []

/** Pieces of one device and day. */
export interface DevicePieces {
  readonly day: LocalDay
  readonly device: DeviceId
  readonly pieces: readonly Evidence[]
}

/** The pieces of one local day over all devices, in order. */
export async function piecesOf(db: Tables, day: LocalDay): Promise<Evidence[]> {
  const rows = await packsBetween(db, [day], [day, LAST]).toArray()
  return rows.flatMap(decodePack).sort(byTime)
}

/** The pieces of the days from `from` to `to`, both included, by device and day. */
export async function piecesBetween(db: Tables, from: LocalDay, to: LocalDay): Promise<DevicePieces[]> {
  return merged(await packsBetween(db, [from], [to, LAST]).toArray())
}

/** The pieces of the next days after `after`: those of about `most` packs, whole days only. */
export async function piecesAfter(db: Tables, after: LocalDay, most: number): Promise<DevicePieces[]> {
  const rows = await db.packs
    .where('[day+device+part]')
    .above([after, LAST])
    .limit(most + 1)
    .toArray()
  const end = rows.length > most ? rows.at(-1)?.day : undefined
  const whole = rows.filter(({ day }) => day !== end)
  // One day alone is more than was asked for.
  return whole.length === 0 && end !== undefined ? piecesBetween(db, end, end) : merged(whole)
}

/** Adds pieces to the packs of their days, leaving out those that are there already. Inside a transaction. */
export async function addToPacks(db: Tables, pieces: readonly Evidence[], device: DeviceId): Promise<Evidence[]> {
  const days = groupBy(pieces, dayOf)
  const fresh: Evidence[] = []
  for (const [day, list] of days) fresh.push(...(await addToDay(db, dayName(day), device, list)))
  return fresh
}

/** Puts `pieces` in the place of what the device has of that day. Inside a transaction. */
export async function replaceDay(db: Tables, { day, device, pieces }: DevicePieces): Promise<void> {
  await packsBetween(db, [day, device], [day, device, LAST]).delete()
  await db.packs.bulkPut(partsOf(day, device, [...pieces].sort(byTime), 0))
}

async function addToDay(db: Tables, day: LocalDay, device: DeviceId, given: Evidence[]): Promise<Evidence[]> {
  const rows = await packsBetween(db, [day, device], [day, device, LAST]).toArray()
  const there = rows.map(decodePack)
  const known = new Set(there.flat().map(({ id }) => id))
  const fresh = given.filter(({ id }) => !known.has(id) && known.add(id))
  if (fresh.length === 0) return fresh
  const last = rows.at(-1)
  const open = last !== undefined && last.n < MOST ? last : undefined
  const before = open === undefined ? [] : (there.at(-1) ?? [])
  const part = open?.part ?? (last === undefined ? 0 : last.part + 1)
  await db.packs.bulkPut(partsOf(day, device, [...before, ...fresh], part))
  return fresh
}

function partsOf(day: LocalDay, device: DeviceId, pieces: readonly Evidence[], firstPart: number): PackRow[] {
  const rows: PackRow[] = []
  for (let from = 0; from < pieces.length; from += MOST) {
    const some = pieces.slice(from, from + MOST)
    const part = firstPart + rows.length
    rows.push({ day, device, part, n: some.length, ...encodePack(some) })
  }
  return rows
}

function merged(rows: readonly PackRow[]): DevicePieces[] {
  const days = new Map<string, { day: LocalDay; device: DeviceId; pieces: Evidence[] }>()
  for (const row of rows) {
    const key = `${row.day} ${row.device}`
    const known = days.get(key)
    if (known === undefined) days.set(key, { day: row.day, device: row.device, pieces: decodePack(row) })
    else known.pieces.push(...decodePack(row))
  }
  return [...days.values()]
}

function packsBetween(db: Tables, from: readonly unknown[], to: readonly unknown[]) {
  return db.packs.where('[day+device+part]').between(from, to)
}
