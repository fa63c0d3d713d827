import { useState } from 'preact/hooks'
import type { Restoring } from '@/components/settings/Restore'
import { localDay } from '@/utils/base/time'
import { saveFile } from '@/utils/browser/files'
import { report } from '@/utils/browser/log'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import { exportAll, importAll } from '@/utils/store/archive'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'

/**
 * Saves everything as one file where the browser puts downloads.
 *
 * @returns the code of what went wrong, undefined when nothing did
 */
export async function saveBackup(db: TrellisDb, settings: Settings): Promise<string | undefined> {
  const writer = writerOf(settings)
  try {
    const text = await exportAll(db, settings, writer)
    saveFile(`trellis-${localDay(writer.now, writer.zone)}.trellis-backup.json`, text, 'application/json')
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

/** Brings a backup back, and what came of it. */
export function useRestoring(db: TrellisDb, settings: Settings) {
  const [restoring, setRestoring] = useState<Restoring>({ state: 'idle' })
  const restore = async (file: File) => {
    setRestoring({ state: 'working', done: 0 })
    setRestoring(
      await restored(db, file, settings, (done) => setRestoring({ state: 'working', done })).catch(
        (error): Restoring => ({ state: 'failed', code: codeOf(error) }),
      ),
    )
  }
  return { restoring, restore }
}

async function restored(
  db: TrellisDb,
  file: File,
  settings: Settings,
  onProgress: (done: number) => void,
): Promise<Restoring> {
  const result = await importAll(db, await file.text(), writerOf(settings), onProgress)
  if (!result.ok) return { state: 'failed', code: result.failure.code }
  const { added, known, refused } = result.value
  return { state: 'done', added, known, refused }
}

function codeOf(error: unknown): string {
  const code = error instanceof StoreError ? error.code : 'backup.failed'
  report(code, error)
  return code
}
