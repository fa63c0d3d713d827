import { MINUTE } from '@/utils/base/time'
import { farWords, type Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import type { KeptPrompt } from '@/utils/panel/page-view'
import { Fold } from '../Fold'

interface KeptHereProps {
  kept: readonly KeptPrompt[]
  language: string
  reader: Reader
}

/** The questions of this page that are the student's own, and when each comes back. */
export function KeptHere({ kept, language, reader }: KeptHereProps) {
  return (
    <ul class="kept-here">
      {kept.map((prompt) => (
        <li key={prompt.id}>
          <Fold summary={<bdi lang={language}>{prompt.question}</bdi>}>
            <p lang={language} dir="auto">
              {prompt.answer}
            </p>
            <p class="soft">
              {prompt.due < reader.now + MINUTE ? t('kept_now') : t('kept_back', farWords(prompt.due, reader))}
            </p>
          </Fold>
        </li>
      ))}
    </ul>
  )
}
