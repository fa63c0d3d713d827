import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { useFocus } from '@/components/use-focus'
import { Waiting } from '@/components/Waiting'
import { plural, t, tMaybe } from '@/utils/i18n'

/** What came of bringing a backup back. */
export type Restoring =
  | { readonly state: 'idle' }
  /** `done` from 0 to 1. */
  | { readonly state: 'working'; readonly done: number }
  | { readonly state: 'done'; readonly added: number; readonly known: number; readonly refused: number }
  /** A code of the backup or the store; nothing was changed. */
  | { readonly state: 'failed'; readonly code: string }

/** Brings a backup back and merges it; says what came of it. */
export function Restore({ restoring, onFile }: { restoring: Restoring; onFile(file: File): void }) {
  return (
    <div class="stack">
      <PickFile disabled={restoring.state === 'working'} onFile={onFile} />
      {restoring.state === 'working' && (
        <Waiting soon={t('settings_restoring')} late={t('settings_restoring_late')} done={restoring.done} />
      )}
      {restoring.state === 'done' && <Restored {...restoring} />}
      {restoring.state === 'failed' && (
        <Card kind="warm" urgent>
          <p>{tMaybe(`backup_${reasonOf(restoring.code)}`) ?? t('backup_failed')}</p>
          <p class="soft">{t('backup_unchanged')}</p>
        </Card>
      )}
    </div>
  )
}

/** `backup.not-json` and `store.full` alike. */
const reasonOf = (code: string) => code.replace(/^(?:backup|store)\./, '').replaceAll('-', '_')

function PickFile({ disabled, onFile }: { disabled: boolean; onFile(file: File): void }) {
  const open = (event: { currentTarget: HTMLElement }) => {
    const field = event.currentTarget.parentElement?.querySelector('input')
    field?.click()
  }
  return (
    <div class="row">
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('settings_restore')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen once more after it was mended.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <Button disabled={disabled} onClick={open}>
        {t('settings_restore')}
      </Button>
    </div>
  )
}

function Restored({ added, known, refused }: { added: number; known: number; refused: number }) {
  const told = useFocus<HTMLOutputElement>(true)
  return (
    <output ref={told} tabIndex={-1} class="stack">
      <p>{added > 0 ? plural('settings_added', added) : t('settings_added_none')}</p>
      {known > 0 && <p class="soft">{plural('settings_known', known)}</p>}
      {refused > 0 && <p class="soft">{plural('settings_left_out', refused)}</p>}
    </output>
  )
}
