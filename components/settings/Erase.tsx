import { useState } from 'preact/hooks'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Field } from '@/components/Field'
import { Fold } from '@/components/Fold'
import { locale, t } from '@/utils/i18n'

interface EraseProps {
  /** It is being deleted. */
  busy: boolean
  /** The browser refused a part of it. */
  failed: boolean
  onErase(): void
}

/** Deletes everything, after a word is typed: it cannot be taken back. */
export function Erase({ busy, failed, onErase }: EraseProps) {
  const [typed, setTyped] = useState('')
  const word = t('settings_erase_word')
  const isSure = typed.trim().toLocaleLowerCase(locale()) === word.toLocaleLowerCase(locale())
  const erase = (event: Event) => {
    event.preventDefault()
    if (isSure && !busy) onErase()
  }
  return (
    <Fold summary={t('settings_erase')}>
      <form onSubmit={erase}>
        <Card kind="warm">
          <p>{t('settings_erase_what')}</p>
          <p class="soft">{t('settings_erase_first')}</p>
          <Field label={t('settings_erase_type', word)} value={typed} onInput={setTyped} maxLength={40} />
          <div class="row">
            <Button kind="help" type="submit" disabled={!isSure || busy}>
              {t('settings_erase')}
            </Button>
          </div>
          {failed && <p role="alert">{t('settings_erase_failed')}</p>}
        </Card>
      </form>
    </Fold>
  )
}
