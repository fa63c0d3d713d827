import { t } from '@/utils/i18n'
import { Part } from './Part'
import './Kept.css'

/** What Trellis keeps has changed since the student agreed: what is new, and that it has been off since. */
export function Changed({ changes }: { changes: readonly string[] }) {
  return (
    <Part title={t('welcome_changed')} note={t('welcome_changed_note')}>
      <ul class="kept">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Part>
  )
}
