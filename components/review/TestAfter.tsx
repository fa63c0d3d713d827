import { type LocalDay, startOfDay } from '@/utils/base/time'
import { dayWords, type Reader } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import type { Checked } from '@/utils/review/forecast-check'

interface TestAfterProps {
  on: LocalDay
  names: readonly string[]
  checked: Checked
  reader: Reader
}

/** Fewer answers than this tell nothing about a forecast. */
const FEW = 3

/** A test that was: what Trellis expected of the answers since, and what came of it. */
export function TestAfter({ on, names, checked, reader }: TestAfterProps) {
  const { asked, came } = checked
  const expected = Math.round(checked.expected)
  const off = Math.abs(expected - came)
  return (
    <section class="stack">
      <h2>{t('test_was', dayWords(startOfDay(on, reader.zone) + 1, reader))}</h2>
      <p class="soft">
        <bdi>{names.join(', ')}</bdi>
      </p>
      {asked < FEW ? (
        <p>{t('test_too_few')}</p>
      ) : (
        <p>
          {plural('test_came', asked, came, expected)} {off === 0 ? t('test_exact') : plural('test_off', off)}
        </p>
      )}
    </section>
  )
}
