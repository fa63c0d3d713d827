import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '@/components/Button'
import { StoreFailed } from '@/components/StoreFailed'
import { Waiting } from '@/components/Waiting'
import { plural, t } from '@/utils/i18n'

/** How much is stored. */
export interface StoredSums {
  readonly pages: number
  readonly prompts: number
  readonly answers: number
}

interface StoredPartProps {
  /** Undefined while it is being read, and before anything was agreed to. */
  sums: StoredSums | undefined
  /** Whether the browser promises to keep it when the disk gets full; undefined when it does not say. */
  isKept: boolean | undefined
  /** Address of the ledger. */
  ledgerAt: string
  /** A backup is being written. */
  saving: boolean
  /** Code of what kept the backup from being written. */
  failed: string | undefined
  onKeep(): void
  onSave(): void
  /** The ways to bring a backup back and to delete everything. */
  children: ComponentChildren
}

/** What is stored, who keeps it, and the ways to see, take, bring back and delete it. */
export function StoredPart({ sums, isKept, ledgerAt, saving, failed, onKeep, onSave, children }: StoredPartProps) {
  return (
    <>
      <p>{sums && hasAny(sums) ? sumsSaid(sums) : t('settings_stored_nothing')}</p>
      <div class="row">
        <ButtonLink href={ledgerAt}>{t('settings_see')}</ButtonLink>
      </div>
      <h3>{t('settings_kept_title')}</h3>
      <p>{t(isKept ? 'settings_kept_yes' : 'settings_kept_no')}</p>
      {!isKept && (
        <div class="row">
          <Button onClick={onKeep}>{t('settings_keep')}</Button>
        </div>
      )}
      <h3>{t('settings_backup')}</h3>
      <p class="soft">{t('settings_backup_note')}</p>
      <div class="row">
        <Button disabled={saving} onClick={onSave}>
          {t('settings_save')}
        </Button>
      </div>
      {saving && <Waiting soon={t('settings_saving')} late={t('settings_saving_late')} />}
      {failed && <StoreFailed code={failed} urgent onAgain={onSave} />}
      {children}
    </>
  )
}

const hasAny = ({ pages, prompts, answers }: StoredSums) => pages + prompts + answers > 0

const sumsSaid = ({ pages, prompts, answers }: StoredSums) =>
  t(
    'settings_stored',
    plural('settings_sum_pages', pages),
    plural('settings_sum_prompts', prompts),
    plural('settings_sum_answers', answers),
  )
