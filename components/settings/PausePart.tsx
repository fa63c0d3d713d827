import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'
import { type SiteShown, Sites } from './Sites'

/** Lists of sites that the student has said something about. */
export type SiteList = 'paused' | 'never' | 'allowed'

interface PausePartProps {
  /** When everything goes on, in words; undefined while nothing is paused. */
  pausedUntil: string | undefined
  lists: { readonly [L in SiteList]: readonly SiteShown[] }
  onPause(how: 'short' | 'today'): void
  onResume(): void
  onRemove(list: SiteList, id: string): void
}

/** A pause for everything, and the sites where Trellis is quiet for good. */
export function PausePart({ pausedUntil, lists, onPause, onResume, onRemove }: PausePartProps) {
  return (
    <>
      <p role="status">{pausedUntil ? t('settings_paused_until', pausedUntil) : t('settings_not_paused')}</p>
      <div class="row">
        {pausedUntil && <Button onClick={onResume}>{t('act_resume')}</Button>}
        <Button onClick={() => onPause('short')}>{t('settings_pause_short')}</Button>
        <Button onClick={() => onPause('today')}>{t('act_pause_today')}</Button>
      </div>
      <SiteListShown list="paused" {...{ lists, onRemove }} />
      <SiteListShown list="never" {...{ lists, onRemove }} />
      <SiteListShown list="allowed" {...{ lists, onRemove }} />
    </>
  )
}

type ListProps = Pick<PausePartProps, 'lists' | 'onRemove'> & { list: SiteList }

function SiteListShown({ list, lists, onRemove }: ListProps) {
  const sites = lists[list]
  if (sites.length === 0) return null
  const title = t(`settings_list_${list}`)
  return (
    <>
      <h3>{title}</h3>
      <Sites label={title} sites={sites} remove={t('settings_take_off')} onRemove={(id) => onRemove(list, id)} />
    </>
  )
}
