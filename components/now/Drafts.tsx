import { useState } from 'preact/hooks'
import { plural, t } from '@/utils/i18n'
import type { Draft } from '@/utils/reading/reading'
import { Section } from '../Place'
import type { ShownRating } from '../Ratings'
import { UndoLine } from '../UndoLine'
import { type DraftActs, DraftCard } from './DraftCard'

/** The last thing done with a draft, told in its place until the next one is asked for. */
export interface DoneDraft {
  readonly said: string
  onUndo(): void
}

interface DraftsProps extends DraftActs {
  /** Not yet kept or skipped, best first. */
  drafts: readonly Draft[]
  language: string
  when: Record<ShownRating, string>
  done?: DoneDraft | undefined
  onMore(): void
}

/** One question from this page, the best first; more on request. */
export function Drafts({ drafts, language, when, done, onMore, ...acts }: DraftsProps) {
  const [at, setAt] = useState(0)
  const draft = drafts[at % Math.max(1, drafts.length)]
  if (!draft && !done) return null
  const another = () => {
    setAt(done ? 0 : at + 1)
    onMore()
  }
  return (
    <Section title={t('draft_title')}>
      {done && <UndoLine key={done.said} said={done.said} onUndo={done.onUndo} />}
      {!done && draft && <DraftCard key={draft.id} draft={draft} language={language} when={when} {...acts} />}
      <More
        left={done ? drafts.length : drafts.length - 1}
        at={done ? undefined : at % drafts.length}
        onMore={another}
      />
    </Section>
  )
}

interface MoreProps {
  left: number
  /** Which of them is shown, from 0; absent when none is. */
  at: number | undefined
  onMore(): void
}

function More({ left, at, onMore }: MoreProps) {
  if (left < 1) return null
  return (
    <p class="soft">
      {at === 0 && <>{plural('draft_best_of', left + 1)} </>}
      {at !== undefined && at > 0 && <>{t('draft_nth', at + 1, left + 1)} </>}
      <button class="textlink" type="button" onClick={onMore}>
        {t('draft_another')}
      </button>
    </p>
  )
}
