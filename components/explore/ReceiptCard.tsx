import { farWords, type Reader } from '@/utils/dates'
import { type MessageKey, t } from '@/utils/i18n'
import type { Claim } from '@/utils/learner/topic-state'
import type { Receipt, TopicRow } from '@/utils/panel/receipt'
import { Button } from '../Button'
import { receiptSentences } from './receipt-words'
import './ReceiptCard.css'

export interface ContestActs {
  onClaim(what: Claim['what']): void
  /** The student wants to say which topic it is instead. */
  onWrongTopic(): void
}

interface ReceiptCardProps extends ContestActs {
  topic: TopicRow
  receipt: Receipt
  reader: Reader
}

/** What a level rests on, what would change it, and four ways to disagree. */
export function ReceiptCard({ topic, receipt, reader, onClaim, onWrongTopic }: ReceiptCardProps) {
  const { latest, claim } = receipt
  return (
    <div class="stack">
      <div class="tight">
        {receiptSentences(receipt, reader).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {claim && <p class="soft">{t(`claim_${claim.what.replaceAll('-', '_')}` as MessageKey)}</p>}
      </div>
      {latest.length > 0 && (
        <table class="receipt">
          <caption>{t('receipt_latest')}</caption>
          <tbody>
            {latest.map(({ at, question, rating }) => (
              <tr key={`${at}-${question}`}>
                <th scope="row">{farWords(at, reader)}</th>
                <td dir="auto">{question}</td>
                <td>{t(`rating_${rating === 'easy' ? 'good' : rating}` satisfies MessageKey)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <fieldset>
        <legend>{t('contest')}</legend>
        <div class="row">
          <Button onClick={() => onClaim('known')}>{t('contest_known')}</Button>
          {receipt.answers > 0 && <Button onClick={() => onClaim('not-known')}>{t('contest_not_known')}</Button>}
          <Button onClick={() => onClaim('not-me')}>{t('contest_not_me')}</Button>
          <Button onClick={onWrongTopic} aria-label={t('contest_wrong_topic_label', topic.name)}>
            {t('contest_wrong_topic')}
          </Button>
        </div>
      </fieldset>
    </div>
  )
}
