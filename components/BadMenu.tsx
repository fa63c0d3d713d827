import { BAD_REASONS, type BadReason } from '@/utils/evidence/evidence'
import { type MessageKey, t } from '@/utils/i18n'
import { Menu } from './Menu'

interface BadMenuProps {
  /** What happens after picking; said under the last reason. */
  note?: string | undefined
  onPick(reason: BadReason): void
}

/** What can be wrong with a question, in the student's words. */
export function BadMenu({ note, onPick }: BadMenuProps) {
  const items = BAD_REASONS.map((reason) => ({
    key: reason,
    label: t(`bad_${reason.replaceAll('-', '_')}` as MessageKey),
    note: reason === 'not-needed' ? note : undefined,
    onPick: () => onPick(reason),
  }))
  return <Menu items={items} label={t('bad_question')} />
}
