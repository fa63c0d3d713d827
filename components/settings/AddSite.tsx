import { useState } from 'preact/hooks'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { t } from '@/utils/i18n'

/** One more site, by its address. `onAdd` returns false when the words name none. */
export function AddSite({ onAdd }: { onAdd(typed: string): boolean }) {
  const [typed, setTyped] = useState('')
  const [isBad, setIsBad] = useState(false)
  const type = (words: string) => {
    setTyped(words)
    setIsBad(false)
  }
  const add = (event: Event) => {
    event.preventDefault()
    const isSite = onAdd(typed)
    setIsBad(!isSite)
    if (isSite) setTyped('')
  }
  return (
    <form class="add-site" onSubmit={add}>
      <Field
        label={t('settings_add')}
        placeholder={t('settings_add_example')}
        hint={isBad ? <span role="alert">{t('settings_add_bad')}</span> : undefined}
        value={typed}
        onInput={type}
        maxLength={300}
      />
      <Button type="submit">{t('settings_allow')}</Button>
    </form>
  )
}
