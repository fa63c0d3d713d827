import { useState } from 'preact/hooks'
import type { TopicPageProps } from '@/components/explore/TopicPage'
import type { EvidenceId, TopicId } from '@/utils/base/ids'
import { dropWeekPages } from '@/utils/browser/week-page'
import { writerOf } from '@/utils/browser/writer'
import { type MessageKey, t } from '@/utils/i18n'
import type { Claim } from '@/utils/learner/topic-state'
import { conceptPromptId } from '@/utils/map/asked'
import { type ReviewSet, startSet } from '@/utils/panel/review-set'
import { forgetTopic, restore } from '@/utils/store/forget'
import type { LiveTopic } from '@/utils/store/live-topic'
import { makePrompt, undo } from '@/utils/store/prompts'
import { promptsToCheck } from '@/utils/store/prompts-to-check'
import { claimTopic, mergeTopics, muteTopic, renameTopic } from '@/utils/store/topic-acts'
import { topicId } from '@/utils/topics/topic-id'
import type { Undoable } from './corrections'
import type { PanelProps } from './panel-props'
import type { ConceptRead } from './use-concept'

type Attempt = (act: () => Promise<void>) => Promise<void>
type Acts = Pick<TopicPageProps, 'onClaim' | 'onMerge' | 'onRename' | 'onMute' | 'onForget'>

/** How many questions "I know this" asks. */
const ASKED = 2

/** Disagreeing with a topic's level, and changing, joining or forgetting the topic; each with its way back. */
export function useTopicActs(
  { db, settings }: PanelProps,
  id: TopicId,
  live: LiveTopic | undefined,
  read: ConceptRead | undefined,
  attempt: Attempt,
): Acts & { last: Undoable | undefined; set: ReviewSet | undefined; setSet(set: ReviewSet | undefined): void } {
  const [last, setLast] = useState<Undoable>()
  const [set, setSet] = useState<ReviewSet>()
  const topic = live?.topic ?? id
  const done = (said: string, takeBack: () => Promise<unknown>) => {
    const onUndo = () => attempt(() => takeBack().then(() => setLast(undefined)))
    setLast({ said, onUndo })
  }
  const told = (said: string, pieces: readonly EvidenceId[]) =>
    done(said, async () => {
      setSet(undefined)
      for (const piece of pieces.toReversed()) await undo(db, piece, writerOf(settings))
    })

  return {
    last,
    set,
    setSet,
    onClaim: (what) =>
      attempt(async () => {
        const piece = await claimTopic(db, topic, what, writerOf(settings))
        const prompts = what === 'known' ? await check(db, topic, read, settings) : []
        told(t(claimKey(what, prompts.length)), [piece])
        setSet(prompts.length > 0 ? startSet(prompts) : undefined)
      }),
    onMerge: (name) =>
      attempt(async () => {
        const into = { id: topicId(name), name }
        if (into.id === '' || into.id === topic) return
        told(t('topic_done_merged', name), await mergeTopics(db, topic, into, writerOf(settings)))
      }),
    onRename: (name) =>
      attempt(async () =>
        told(t('topic_done_renamed', name), [await renameTopic(db, topic, name, writerOf(settings))]),
      ),
    onMute: (muted) =>
      attempt(async () => {
        const said = t(muted ? 'topic_done_muted' : 'topic_done_unmuted')
        told(said, [await muteTopic(db, topic, muted, writerOf(settings))])
      }),
    onForget: () =>
      attempt(async () => {
        const removed = await forgetTopic(db, topic, writerOf(settings))
        await dropWeekPages()
        const name = live?.name ?? read?.name ?? topic
        done(t('topic_done_forgotten', name), () => restore(db, removed, writerOf(settings)))
      }),
  }
}

function claimKey(what: Claim['what'], prompts: number): MessageKey {
  if (what === 'known' && prompts === 0) return 'contest_no_prompts'
  return `contest_done_${what.replaceAll('-', '_')}` as MessageKey
}

/** Questions that show whether the student knows a topic: their own first, then the map's. */
async function check(
  db: PanelProps['db'],
  topic: TopicId,
  read: ConceptRead | undefined,
  settings: PanelProps['settings'],
) {
  const own = await promptsToCheck(db, topic, ASKED)
  const concept = read?.concept
  if (own.length >= ASKED || concept === undefined) return own
  for (const [number, prompt] of (read?.content?.prompts ?? []).entries()) {
    const promptId = conceptPromptId(concept.id, number)
    if (prompt.kind !== 'recall' || (await db.prompts.get(promptId)) !== undefined) continue
    const made = {
      origin: 'map',
      form: 'typed',
      language: 'en',
      topics: [{ id: topic, name: read?.name ?? topic, weight: 1 }],
    } as const
    await makePrompt(db, { id: promptId, question: prompt.ask, answer: prompt.answer, ...made }, writerOf(settings))
  }
  return promptsToCheck(db, topic, ASKED)
}
