import { localDay } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import type { DraftKind } from '@/utils/reading/reading'
import type { TrellisDb } from '@/utils/store/db'
import { isPatternBad } from '@/utils/store/patterns'

/**
 * After a draft or a prompt was turned down, or that was taken back: offers its kind no longer when too many of it were
 * bad, and again when they no longer are.
 *
 * @returns whether the kind was turned off just now
 */
export async function learnFromBad(db: TrellisDb, kind: DraftKind | undefined, settings: Settings): Promise<boolean> {
  if (kind === undefined) return false
  const { now, zone } = writerOf(settings)
  const isBad = await isPatternBad(db, kind, localDay(now, zone), settings.patternsBack[kind])
  let turnedOff = false
  await changeSettings(({ patternsOff }) => {
    turnedOff = isBad && !patternsOff.includes(kind)
    return { patternsOff: [...patternsOff.filter((off) => off !== kind), ...(isBad ? [kind] : [])] }
  })
  return turnedOff
}
