import { Button } from '@/components/Button'
import type { FirstAnswers } from '@/utils/goals/first-run'
import { t } from '@/utils/i18n'
import type { Look } from '@/utils/messages/settings'
import { Changed } from './Changed'
import { FirstQuestions } from './FirstQuestions'
import { Kept } from './Kept'
import { type GroupShown, Places } from './Places'
import './Ask.css'

/** What the student has filled in so far; nothing of it is stored before they agree. */
export interface Asked {
  readonly answers: FirstAnswers
  readonly look: Look
  /** Ids of the groups that are picked. */
  readonly picked: readonly string[]
}

interface AskProps {
  asked: Asked
  groups: readonly GroupShown[]
  testDay: string | undefined
  textDays: number
  /** What is new since an older consent, in sentences; undefined at the first time. */
  changes?: readonly string[] | undefined
  /** The browser's question is open, or answers are being stored. */
  busy: boolean
  onChange(asked: Asked): void
  /** Called within the press itself, because the browser grants nothing later. */
  onAgree(): void
  onNotNow(): void
}

/** The questions, the places, what is kept, and the consent, which comes last. */
export function Ask({ asked, groups, testDay, textDays, changes, busy, onChange, onAgree, onNotNow }: AskProps) {
  const change = (part: Partial<Asked>) => onChange({ ...asked, ...part })
  const isEmpty = asked.look === 'picked' && asked.picked.length === 0
  return (
    <div class="ask">
      {changes ? (
        <Changed changes={changes} />
      ) : (
        <FirstQuestions answers={asked.answers} testDay={testDay} onChange={(answers) => change({ answers })} />
      )}
      <Places
        look={asked.look}
        groups={groups}
        picked={asked.picked}
        onLook={(look) => change({ look })}
        onPicked={(picked) => change({ picked })}
      />
      <Kept textDays={textDays} />
      <div class="tight">
        <div class="row">
          <Button kind="main" disabled={busy} onClick={onAgree}>
            {t('welcome_agree')}
          </Button>
          <Button onClick={onNotNow}>{t('welcome_not_now')}</Button>
        </div>
        <p class="soft">{t(agreeNote(asked.look, isEmpty))}</p>
      </div>
    </div>
  )
}

function agreeNote(look: Look, isEmpty: boolean) {
  if (isEmpty) return 'welcome_agree_none_picked'
  return look === 'click' ? 'welcome_agree_click' : 'welcome_agree_browser_asks'
}
