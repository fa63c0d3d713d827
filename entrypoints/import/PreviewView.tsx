import { useEffect, useState } from 'preact/hooks'
import { Preview } from '@/components/import/Preview'
import { TakenOver } from '@/components/import/TakenOver'
import { StoreFailed } from '@/components/StoreFailed'
import { writerOf } from '@/utils/browser/writer'
import type { Evidence } from '@/utils/evidence/evidence'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'
import { hadOf, takeBack, takeOver } from '@/utils/store/hand-over'
import type { Had } from '@/utils/templates/offers'
import type { Pick } from '@/utils/templates/take-over'
import type { Template } from '@/utils/templates/template'

interface PreviewViewProps {
  template: Template
  /** Absent until the student has agreed to Trellis. */
  db: TrellisDb | undefined
  settings: Settings
}

const NOTHING: Had = { goals: [], prompts: new Set() }

/** What a template offers to this student; writes only what they pick, and takes it back when asked. */
export function PreviewView({ template, db, settings }: PreviewViewProps) {
  const [had, setHad] = useState<Had | undefined>(db ? undefined : NOTHING)
  const [taken, setTaken] = useState<readonly Evidence[]>()
  const [failed, setFailed] = useState<string>()
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setFailed(undefined),
      (error) => setFailed(error instanceof StoreError ? error.code : 'store.failed'),
    )
  const look = async () => setHad(db ? await hadOf(db, template) : NOTHING)
  useEffect(() => {
    attempt(look())
  }, [db])
  const onTake = (picks: readonly Pick[]) =>
    db && attempt(takeOver(db, template, picks, writerOf(settings)).then((pieces) => setTaken(pieces)))
  const onUndo = () =>
    db &&
    taken &&
    attempt(
      takeBack(db, taken, writerOf(settings))
        .then(look)
        .then(() => setTaken(undefined)),
    )
  return (
    <>
      {failed && <StoreFailed code={failed} onAgain={() => attempt(look())} urgent />}
      {taken && <TakenOver pieces={taken} onUndo={() => onUndo()} />}
      {!taken && had && (
        <Preview template={template} had={had} ready={db !== undefined} onTake={(picks) => onTake(picks)} />
      )}
    </>
  )
}
