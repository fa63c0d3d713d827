import { useEffect, useState } from 'preact/hooks'
import type { PromptId } from '@/utils/base/ids'
import { report } from '@/utils/browser/log'
import type { AnswerForm, PromptText } from '@/utils/evidence/evidence'
import { type Asked, conceptOfPrompt } from '@/utils/map/asked'
import { freshDraw } from '@/utils/map/fresh-draw'
import { contentOf, loadMap } from '@/utils/map/load'
import { otherNames } from '@/utils/map/other-names'
import type { AskBy } from '@/utils/messages/settings'
import { type Ask, askOf } from '@/utils/panel/ask'

/** A prompt as far as asking it needs. */
export interface Askable extends PromptText {
  readonly id: PromptId
  readonly form: AnswerForm
  readonly language: string
  /** Its words are the map's own, as they stand there today. */
  readonly isOfMap: boolean
}

/**
 * How a prompt is put to the student now. A prompt of the map takes its words from there, so that one that was put right
 * reaches everybody; it is undefined until they are read. What cannot be read is asked as it was stored.
 */
export function useAsk(prompt: Askable, by: AskBy, seed: number): Ask | undefined {
  const { id, question, answer, isOfMap } = prompt
  const key = [id, question, answer, isOfMap, by, seed].join('\n')
  const [read, setRead] = useState<{ readonly key: string; readonly ask: Ask }>()
  useEffect(() => {
    let live = true
    readAsk(prompt, by, seed).then((ask) => live && setRead({ key, ask }))
    return () => {
      live = false
    }
  }, [key])
  if (read?.key === key) return read.ask
  return isOfMap ? undefined : askOf(prompt, by)
}

async function readAsk(prompt: Askable, by: AskBy, seed: number): Promise<Ask> {
  try {
    return askOf(prompt, by, await fromMap(prompt, seed))
  } catch (error) {
    report('map.failed', error)
    return askOf(prompt, by)
  }
}

async function fromMap(prompt: Askable, seed: number) {
  const found = prompt.isOfMap ? await wordsOf(prompt.id, seed) : undefined
  const { answer, accept = [] } = found ?? prompt
  return { asked: found, others: otherNames(await loadMap(), [answer, ...accept], prompt.language) }
}

async function wordsOf(id: PromptId, seed: number): Promise<Asked | undefined> {
  const of = conceptOfPrompt(id)
  return of && freshDraw((await contentOf([of.concept])).get(of.concept), of.number, seed)
}
