import * as v from 'valibot'
import type { DeviceId } from '../base/ids'
import { type Failure, fail, ok, type Result } from '../base/result'
import type { LocalDay } from '../base/time'
import type { Evidence } from '../evidence/evidence'
import { parsePiece } from '../evidence/parse'
import { type BackupPage, type BackupReading, type BackupText, pageRow, readingRow, textRow } from './rows'

/** The format's name and version, and the oldest version of a reader that can read what is written now. */
export const FORMAT = 'trellis/backup'
export const VERSION = 1
const MIN_READER = 1

/** Longest file that is read, in characters: above ten years of the busiest student. */
const LONGEST = 400_000_000

/** One device's pieces of one local day. */
export interface BackupPack {
  readonly device: DeviceId
  readonly pieces: readonly Evidence[]
}

/** Everything that a backup holds. What is folded from evidence is not in it: it is folded again. */
export interface Backup {
  readonly packs: readonly BackupPack[]
  readonly pages: readonly BackupPage[]
  readonly readings: readonly BackupReading[]
  readonly texts: readonly BackupText[]
  readonly counts: readonly { readonly day: LocalDay; readonly notStudy: number }[]
  /** As they were given; not checked. */
  readonly settings: unknown
  /** Rows and pieces that were not understood and are left out. */
  readonly refused: number
}

/** Why a file is not read; nothing was changed. */
export interface BackupFailure extends Failure {
  readonly code: 'backup.not-json' | 'backup.not-trellis' | 'backup.newer' | 'backup.broken' | 'backup.too-big'
}

const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minReader: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.number(),
  shape: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
  packs: v.array(
    v.strictObject({
      device: v.pipe(
        v.string(),
        v.regex(/^[\w-]{1,64}$/),
        v.transform((id) => id as DeviceId),
      ),
      pieces: v.array(v.unknown()),
    }),
  ),
  pages: v.array(v.unknown()),
  readings: v.array(v.unknown()),
  texts: v.array(v.unknown()),
  counts: v.array(
    v.strictObject({ day: v.pipe(v.string(), v.isoDate()), notStudy: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
})

/** What is in front of the rows of a file, up to and with the first bracket of `packs`. */
export function beginning(madeAt: number, shape: number, settings: unknown): string {
  const head = { format: FORMAT, version: VERSION, minReader: MIN_READER, madeAt, shape, settings: settings ?? null }
  return `${JSON.stringify(head).slice(0, -1)},`
}

/**
 * Reads a backup. A file that is no backup at all is a failure; single rows that cannot be read are left out and
 * counted, so that a damaged file still brings back the rest.
 */
export function parseBackup(text: string): Result<Backup, BackupFailure> {
  if (text.length > LONGEST) return fail({ code: 'backup.too-big' })
  const given = jsonOf(text)
  if (given === undefined) return fail({ code: 'backup.not-json' })
  const { format, minReader } = Object(given) as { format?: unknown; minReader?: unknown }
  if (format !== FORMAT) return fail({ code: 'backup.not-trellis' })
  if (typeof minReader === 'number' && minReader > VERSION) return fail({ code: 'backup.newer' })
  const parsed = v.safeParse(envelope, given, { abortEarly: true })
  if (!parsed.success) return fail({ code: 'backup.broken' })
  return ok(rowsOf(parsed.output))
}

function rowsOf({ packs, pages, readings, texts, counts, settings, shape }: v.InferOutput<typeof envelope>): Backup {
  let refused = 0
  const only = <T>(rows: readonly unknown[], read: (row: unknown) => T | undefined): T[] =>
    rows.flatMap((row) => {
      const understood = read(row)
      if (understood === undefined) refused++
      return understood === undefined ? [] : [understood]
    })
  const piece = (given: unknown) => {
    const parsed = parsePiece(given, shape)
    return parsed.ok ? parsed.value : undefined
  }
  const read = {
    packs: packs.map(({ device, pieces }) => ({ device, pieces: only(pieces, piece) })),
    pages: only(pages, pageRow),
    readings: only(readings, readingRow),
    texts: only(texts, textRow),
  }
  return { ...read, counts, settings, refused }
}

function jsonOf(text: string): unknown {
  try {
    // A mark that some editors put in front of a file they saved.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
