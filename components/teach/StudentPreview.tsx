import { useId, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { tidied } from '@/utils/templates/compose'
import type { Template } from '@/utils/templates/template'
import { sizeOf } from '@/utils/templates/write'
import { Choice } from '../Choice'
import { dayInFull, iCan } from '../handover-words'
import { Links } from '../Links'

type As = 'screen' | 'paper'

/** What a student sees, in step with the form: first on a screen, or on paper; and how much room it takes. */
export function StudentPreview({ template }: { template: Template }) {
  const [as, setAs] = useState<As>('screen')
  const id = useId()
  const shown = tidied(template)
  const options = (['screen', 'paper'] as const).map((value): { value: As; label: string } => ({
    value,
    label: t(`teach_as_${value}`),
  }))
  return (
    <aside class="preview" aria-labelledby={id}>
      <h2 id={id}>{t('teach_preview')}</h2>
      <Choice legend={t('teach_preview_as')} options={options} value={as} onChoose={(next: As) => setAs(next)} />
      <div class="preview-panel" data-as={as}>
        <div class="tight">
          <p class="soft">{shown.author ? t('handover_from', shown.author) : t('handover_from_nobody')}</p>
          <h3 class="asks">{shown.title || t('teach_untitled')}</h3>
        </div>
        <Goals template={shown} as={as} />
        <p class="soft">{as === 'screen' ? t('import_adds_nothing') : t('page_silent')}</p>
      </div>
      <p class="soft">
        <output>{sizeWords(sizeOf(shown))}</output>
      </p>
    </aside>
  )
}

function Goals({ template: { goals }, as }: { template: Template; as: As }) {
  if (goals.length === 0) return <p class="soft">{t('teach_preview_empty')}</p>
  return (
    <ul class="preview-goals">
      {goals.map(({ id, title, due, topics, prompts, resources }) => (
        <li key={id}>
          <p>{iCan(title)}</p>
          {due && <p class="soft">{t('page_by', dayInFull(due))}</p>}
          {topics.length > 0 && <p class="soft">{topics.map(({ name }) => name).join(', ')}</p>}
          <Links links={resources} />
          {as === 'paper' && (
            <ol>
              {prompts.map(({ question }) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  )
}

const LARGEST = 256 * 1024

function sizeWords(bytes: number): string {
  const size = t('teach_size', (bytes / 1024).toFixed(1))
  if (bytes > LARGEST) return `${size} ${t('teach_size_over')}`
  return `${size} ${t(bytes > 6000 ? 'teach_size_file' : 'teach_size_both')}`
}
