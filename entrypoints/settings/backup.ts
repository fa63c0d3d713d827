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

/** Saves everything as one file where the browser puts downloads, and what came of it. */
export function useSaving(db: TrellisDb, settings: Settings) {
  const [saving, setSaving] = useState(false)
  const [failed, setFailed] = useState<string>()
  const save = async () => {
    setSaving(true)
    setFailed(await saveBackup(db, settings).then(() => undefined, codeOf))
    setSaving(false)
  }
  return { saving, failed, save }
}

async function saveBackup(db: TrellisDb, settings: Settings): Promise<void> {
  const writer = writerOf(settings)
  const text = await exportAll(db, settings, writer)
  saveFile(`trellis-${localDay(writer.now, writer.zone)}.trellis-backup.json`, text, 'application/json')
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
