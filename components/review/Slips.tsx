import { useState } from 'preact/hooks'
import type { PromptText } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Card } from '../Card'
import { EditPrompt } from '../EditPrompt'

interface SlipsProps {
  text: PromptText
  language: string
  onEdit(text: PromptText): void
}

/** Offered above a question that was missed again and again: other words, before it is asked once more. */
export function Slips({ text, language, onEdit }: SlipsProps) {
  const [changing, setChanging] = useState(false)
  if (changing)
    return <EditPrompt text={text} language={language} onSave={onEdit} onCancel={() => setChanging(false)} />
  return (
    <Card kind="warm">
      <p>{t('slips_says')}</p>
      <div class="row">
        <Button onClick={() => setChanging(true)}>{t('slips_change')}</Button>
      </div>
    </Card>
  )
}
