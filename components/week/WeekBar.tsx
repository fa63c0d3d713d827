import type { ComponentChildren } from 'preact'
import { t } from '@/utils/i18n'
import { SPAN_KINDS, type SpanKind } from '@/utils/week/span'
import { Button } from '../Button'
import { Choice } from '../Choice'
import './WeekBar.css'

interface WeekBarProps {
  kind: SpanKind
  /** There is a later span that has begun. */
  hasNext: boolean
  hasPrevious: boolean
  onKind(kind: SpanKind): void
  onPrevious(): void
  onNext(): void
  onTogether(): void
  onPrint(): void
  children: ComponentChildren
}

/** What can be done with the page: which days it is about, looking at it together, printing; more below. */
export function WeekBar(props: WeekBarProps) {
  const { kind, hasNext, hasPrevious, onKind, onPrevious, onNext, onTogether, onPrint, children } = props
  const options = SPAN_KINDS.map((value) => ({ value, label: t(`week_kind_${value}`) }))
  return (
    <header class="week-bar">
      <div class="row">
        <Choice legend={t('week_kind')} options={options} value={kind} onChoose={onKind} />
        <Button kind="plain" onClick={onPrevious} disabled={!hasPrevious}>
          {t('week_earlier')}
        </Button>
        <Button kind="plain" onClick={onNext} disabled={!hasNext}>
          {t('week_later')}
        </Button>
        <span class="end row">
          <Button kind="main" onClick={onTogether}>
            {t('week_together')}
          </Button>
          <Button onClick={onPrint}>{t('week_print')}</Button>
        </span>
      </div>
      <div class="row folds">{children}</div>
    </header>
  )
}
