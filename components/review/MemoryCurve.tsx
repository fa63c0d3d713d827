import { useId } from 'preact/hooks'
import { dayWords, farWords, type Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { drawStretch, type MemoryStretch } from '@/utils/panel/curve'

interface MemoryCurveProps {
  name: string
  stretch: MemoryStretch
  reader: Reader
}

const FRAME = { left: 10, right: 318, top: 14, low: 84 }
/** Labels nearer than this to one another would touch. */
const APART = 72

/** How one memory faded, was recalled, and fades more slowly now; the caption says the same in words. */
export function MemoryCurve({ name, stretch, reader }: MemoryCurveProps) {
  const id = useId()
  const { x, faded, fades } = drawStretch(stretch, FRAME)
  return (
    <figure class="tight">
      <svg class="chart" viewBox="0 0 328 118" role="img" aria-labelledby={id} direction="ltr">
        <title id={id}>{t('curve_title', name)}</title>
        <path class="axis" d="M4 92.5h320" />
        {faded && <path class="curve" d={faded} />}
        <path class="wait" d={fades} />
        <circle class="ring" cx={x.from} cy={FRAME.top} r="4.5" />
        <circle class="dot" cx={x.at} cy={FRAME.top} r="5" />
        {x.at > APART && (
          <text x="4" y="112">
            {dayWords(stretch.from, reader)}
          </text>
        )}
        <text x={x.at} y="112" text-anchor={x.at < 24 ? 'start' : 'middle'}>
          {dayWords(stretch.after.lastAt, reader)}
        </text>
        {x.due - x.at > APART && (
          <text x="324" y="112" text-anchor="end">
            {dayWords(stretch.after.due, reader)}
          </text>
        )}
      </svg>
      <figcaption class="soft">
        {t(
          'curve_words',
          dayWords(stretch.from, reader),
          dayWords(stretch.after.lastAt, reader),
          farWords(stretch.after.due, reader),
        )}
      </figcaption>
    </figure>
  )
}
