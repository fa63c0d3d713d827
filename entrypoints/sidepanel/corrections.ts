import { useState } from 'preact/hooks'
import { askBackground } from '@/utils/browser/messages'
import { changeSettings } from '@/utils/browser/settings'
import { dropWeekPages } from '@/utils/browser/week-page'
import { writerOf } from '@/utils/browser/writer'
import { plural, t } from '@/utils/i18n'
import { correctPage, moveTopic } from '@/utils/store/corrections'
import { forgetSite, restore } from '@/utils/store/forget'
import type { LivePage } from '@/utils/store/live'
import { undo } from '@/utils/store/prompts'
import { topicId } from '@/utils/topics/topic-id'
import type { PanelProps } from './panel-props'

/** What was done and can be taken back as long as the page is on the screen. */
export interface Undoable {
  readonly said: string
  onUndo(): void
}

type Attempt = (act: () => Promise<void>) => Promise<void>

/** "Not right?": the three corrections of the page on the screen, each with its way back. */
export function useCorrections({ db, settings }: PanelProps, live: LivePage | undefined, attempt: Attempt) {
  const [undone, setUndone] = useState<Undoable>()
  const done = (said: string, takeBack: () => Promise<unknown>) => {
    const onUndo = () => attempt(() => takeBack().then(() => setUndone(undefined)))
    setUndone({ said, onUndo })
  }
  const act = (work: (page: LivePage['page']) => Promise<void>) => live && attempt(() => work(live.page))

  return {
    undone,
    onNotStudy: () =>
      act(async ({ id }) => {
        const piece = await correctPage(db, id, 'not-study', writerOf(settings))
        done(t('correct_done_not_study'), () => undo(db, piece, writerOf(settings)))
      }),
    onOtherTopic: (name: string) =>
      act(async ({ id, topics, language }) => {
        const from = topics[0]
        const to = { id: topicId(name, language), name, weight: from?.weight ?? 1 }
        if (!from || from.id === to.id) return
        const piece = await moveTopic(db, id, from.id, to, writerOf(settings))
        done(t('correct_done_topic', name), () => undo(db, piece, writerOf(settings)))
      }),
    onNeverHere: () =>
      act(async ({ url, site }) => {
        const { origin } = new URL(url)
        await setNever(origin, true)
        const removed = await forgetSite(db, site, writerOf(settings))
        await dropWeekPages()
        done(plural('correct_done_never', removed.pages), async () => {
          await restore(db, removed, writerOf(settings))
          await setNever(origin, false)
        })
      }),
  }
}

async function setNever(origin: string, never: boolean): Promise<void> {
  await changeSettings(({ neverSites }) => ({
    neverSites: [...neverSites.filter((one) => one !== origin), ...(never ? [origin] : [])],
  }))
  await askBackground('reconcile', {})
}
