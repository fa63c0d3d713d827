import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { TopicRow } from '@/utils/panel/receipt'
import { Button } from '../Button'
import { Field } from '../Field'
import { Fold } from '../Fold'
import { Menu } from '../Menu'
import { TopicPicker } from '../TopicPicker'
import { useFocus } from '../use-focus'

export interface TopicMenuActs {
  /** Everything about this topic is about the one with this name. */
  onMerge(name: string): void
  onRename(name: string): void
  onMute(muted: boolean): void
  onForget(): void
}

interface TopicMenuProps extends TopicMenuActs {
  topic: TopicRow
  muted: boolean
  others: readonly TopicRow[]
  /** Open at once on this step. */
  start?: 'merge' | undefined
  onClose(): void
}

/** What can be done with a topic; forgetting asks first. */
export function TopicMenu({ topic, muted, others, start, onClose, ...acts }: TopicMenuProps) {
  const [step, setStep] = useState<'merge' | 'rename' | 'forget' | undefined>(start)
  const close = () => {
    setStep(undefined)
    onClose()
  }
  const items = [
    { key: 'rename', label: t('topic_rename'), note: t('topic_rename_note'), onPick: () => setStep('rename') },
    { key: 'merge', label: t('topic_merge'), note: t('topic_merge_note'), onPick: () => setStep('merge') },
    {
      key: 'mute',
      label: t(muted ? 'topic_unmute' : 'topic_mute'),
      note: t(muted ? 'topic_unmute_note' : 'topic_mute_note'),
      onPick: () => acts.onMute(!muted),
    },
    { key: 'forget', label: t('topic_forget'), note: t('topic_forget_note'), onPick: () => setStep('forget') },
  ]
  return (
    <Fold summary={t('topic_change')} open={start !== undefined} onToggle={(open) => !open && close()}>
      {step === undefined && <Menu items={items} label={t('topic_change')} />}
      {step === 'merge' && <TopicPicker topics={others} onPick={acts.onMerge} onCancel={close} />}
      {step === 'rename' && <Rename name={topic.name} onSave={acts.onRename} onCancel={close} />}
      {step === 'forget' && <Forget name={topic.name} onForget={acts.onForget} onCancel={close} />}
    </Fold>
  )
}

function Rename({ name, onSave, onCancel }: { name: string; onSave(name: string): void; onCancel(): void }) {
  const [words, setWords] = useState(name)
  const form = useFocus<HTMLFormElement>(true)
  const changed = words.trim()
  return (
    <form
      ref={form}
      tabIndex={-1}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (changed !== '' && changed !== name) onSave(changed)
      }}
    >
      <Field label={t('topic_rename_field')} value={words} maxLength={80} onInput={setWords} />
      <div class="row">
        <Button type="submit" disabled={changed === '' || changed === name}>
          {t('topic_rename_save')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

function Forget({ name, onForget, onCancel }: { name: string; onForget(): void; onCancel(): void }) {
  const question = useFocus<HTMLDivElement>(true)
  return (
    <div ref={question} tabIndex={-1} class="stack">
      <p>{t('topic_forget_ask', name)}</p>
      <div class="row">
        <Button onClick={onForget}>{t('topic_forget_do')}</Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
