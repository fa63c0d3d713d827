import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'
import { Fold } from '../Fold'
import './Receive.css'

interface ReceiveProps {
  /** Something was opened already. */
  again: boolean
  onText(text: string): void
  onUnreadable(): void
}

/** No file that can be opened is longer: a larger one is not even read. */
const LARGEST = 4_000_000

/** A file to choose or to drop, or a code to paste. */
export function Receive({ again, onText, onUnreadable }: ReceiveProps) {
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > LARGEST) return onUnreadable()
    file.text().then(onText, onUnreadable)
  }
  return (
    <section
      class="receive"
      data-over={over}
      aria-label={t('import_receive')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const text = event.dataTransfer?.getData('text/plain')
        if (event.dataTransfer?.files[0]) take(event.dataTransfer.files[0])
        else if (text) onText(text)
      }}
    >
      <p>{t(again ? 'import_drop_again' : 'import_drop')}</p>
      <ChooseFile main={!again} onFile={take} />
      <Fold summary={t('import_paste')}>
        <Paste onText={onText} />
      </Fold>
    </section>
  )
}

function ChooseFile({ main, onFile }: { main: boolean; onFile(file: File | undefined): void }) {
  return (
    <div class="row">
      <input
        type="file"
        hidden
        accept=".html,.htm,.json,.txt,text/html,application/json"
        aria-label={t('import_choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen once more after it was mended.
          event.currentTarget.value = ''
          onFile(file)
        }}
      />
      <Button
        kind={main ? 'main' : undefined}
        onClick={(event) => event.currentTarget.parentElement?.querySelector('input')?.click()}
      >
        {t('import_choose')}
      </Button>
    </div>
  )
}

function Paste({ onText }: { onText(text: string): void }) {
  const [text, setText] = useState('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onText(text)
      }}
    >
      <Field label={t('import_code')} hint={t('import_code_hint')} value={text} onInput={setText} long />
      <div class="row">
        <Button type="submit" disabled={text.trim() === ''}>
          {t('import_open')}
        </Button>
      </div>
    </form>
  )
}
