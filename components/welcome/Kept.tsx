import { plural, t } from '@/utils/i18n'
import { Part } from './Part'
import './Kept.css'

/** What Trellis keeps: plain facts, before anybody agrees to them. */
export function Kept({ textDays }: { textDays: number }) {
  return (
    <Part title={t('welcome_keeps')}>
      <ul class="kept">
        <li>{t('welcome_keeps_pages')}</li>
        <li>{t('welcome_keeps_answers')}</li>
        <li>{textDays > 0 ? plural('welcome_keeps_text', textDays) : t('welcome_keeps_no_text')}</li>
      </ul>
      <p class="soft">{t('welcome_keeps_never')}</p>
    </Part>
  )
}
