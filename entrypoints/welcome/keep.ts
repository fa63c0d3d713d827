import type { Asked } from '@/components/welcome/Ask'
import { report } from '@/utils/browser/log'
import { changeSettings } from '@/utils/browser/settings'
import { writerOf } from '@/utils/browser/writer'
import type { Evidence } from '@/utils/evidence/evidence'
import { type AnsweredDraft, type FirstRun, firstEvidence, goalEvidence, sampleEvidence } from '@/utils/goals/first-run'
import { locale } from '@/utils/i18n'
import { CONSENT_VERSION, type Settings } from '@/utils/messages/settings'
import { addEvidence } from '@/utils/store/evidence'
import { StoreError } from '@/utils/store/failures'
import { openDb } from '@/utils/store/open'

const runOf = (settings: Settings): FirstRun => ({ ...writerOf(settings), locale: locale() })

/** Notes that the student agreed to what is kept today, and where Trellis may look. */
export const agree = (look: Settings['look']): Promise<Settings> =>
  changeSettings({ consent: { version: CONSENT_VERSION, at: Date.now() }, look })

/** Keeps the first answers, the goal in them, and the answered question of the sample, all or nothing. */
export const keepFirstRun = (settings: Settings, { answers }: Asked, answered: AnsweredDraft | undefined) =>
  keep(settings, [
    ...firstEvidence(answers, runOf(settings)),
    ...(answered ? sampleEvidence(answered, runOf(settings)) : []),
  ])

/** Keeps a goal that was named at the end of the first run. */
export const keepGoal = (settings: Settings, title: string) => keep(settings, goalEvidence(title, '', runOf(settings)))

/** Keeps the answered question of the sample. */
export const keepAnswer = (settings: Settings, answered: AnsweredDraft) =>
  keep(settings, sampleEvidence(answered, runOf(settings)))

/** @throws StoreError when nothing of it could be kept */
async function keep({ learner, device }: Settings, pieces: readonly Evidence[]): Promise<void> {
  if (pieces.length === 0) return
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  try {
    await addEvidence(opened.value, pieces, device)
  } finally {
    opened.value.close()
  }
}

/** The code of what went wrong while something was kept; noted, without a word of it. */
export function codeOf(error: unknown): string {
  const code = error instanceof StoreError ? error.code : 'store.failed'
  report(code, error)
  return code
}
