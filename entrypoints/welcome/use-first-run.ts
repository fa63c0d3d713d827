import { useState } from 'preact/hooks'
import type { Asked } from '@/components/welcome/Ask'
import type { AnsweredDraft } from '@/utils/goals/first-run'
import { hasConsent, type Settings } from '@/utils/messages/settings'
import { FIRST_ASKED } from './ask'
import { agree, keepAnswer, keepFirstRun, keepGoal } from './keep'
import { type NotKept, useKeeping } from './use-keeping'
import type { Trial } from './use-sample'

/** The first run so far; in memory until the student agrees. */
export interface FirstRunState {
  readonly asked: Asked
  readonly isAgreed: boolean
  readonly isLater: boolean
  /** Groups that the browser was asked for on this page. */
  readonly picked: readonly string[]
  readonly busy: boolean
  readonly notKept: NotKept | undefined
  change(asked: Asked): void
  /** @param answer - the browser's, to the question for sites; a refusal changes where, not whether */
  agree(answer: Promise<boolean>): void
  later(isLater: boolean): void
  goal(title: string): void
  answered(given: AnsweredDraft): void
}

const NONE: readonly string[] = []

/** What the student does on the welcome page, and what is kept of it and when. */
export function useFirstRun(settings: Settings, trial: Trial): FirstRunState {
  const [asked, setAsked] = useState(FIRST_ASKED)
  const [isLater, setLater] = useState(false)
  const [picked, setPicked] = useState(NONE)
  const { busy, notKept, keep } = useKeeping()
  const isAgreed = hasConsent(settings)
  const agreeTo = async (answer: Promise<boolean>) => {
    await answer.catch(() => false)
    if (asked.look === 'picked') setPicked(asked.picked)
    await keepFirstRun(await agree(asked.look), asked, trial.answered)
  }
  return {
    asked,
    isAgreed,
    isLater,
    picked,
    busy,
    notKept,
    change: setAsked,
    agree: (answer) => keep(() => agreeTo(answer)),
    later: setLater,
    goal: (title) => keep(() => keepGoal(settings, title)),
    answered: (given) => {
      if (isAgreed) keep(() => keepAnswer(settings, given))
    },
  }
}
