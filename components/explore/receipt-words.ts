import { farWords, minutesLong, type Reader } from '@/utils/dates'
import { type MessageKey, plural, t } from '@/utils/i18n'
import type { Receipt } from '@/utils/panel/receipt'

/** What a level rests on, in words: answers first, then reading, which does not move it. */
export function receiptSentences(receipt: Receipt, reader: Reader): string[] {
  const { answers, lastAnswer, pages, readMs } = receipt
  const answered =
    lastAnswer === undefined
      ? t('receipt_no_answers')
      : plural('receipt_answers', answers, farWords(lastAnswer, reader))
  if (pages.length === 0) return [answered, stepSentence(receipt)]
  const read = plural('receipt_pages', pages.length, minutesLong(readMs, reader.locale))
  return [answered, read, t('receipt_rule'), stepSentence(receipt)]
}

/** What would change the level. */
export function stepSentence({ step }: Receipt): string {
  if ('n' in step) return plural(`step_${step.what}`, step.n)
  return t(`step_${step.what.replaceAll('-', '_')}` as MessageKey)
}
