import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'
import type { LivePage } from '@/utils/store/live'
import type { Undoable } from './corrections'
import { OwnQuestion } from './OwnQuestion'
import type { PanelProps } from './panel-props'
import type { SelectedHere } from './use-selected'

type Attempt = (act: () => Promise<void>) => Promise<void>

/** A question of one's own being written, and what was done with the last one. */
export function useOwn(
  { db, settings }: PanelProps,
  page: LivePage['page'] | undefined,
  attempt: Attempt,
  selected?: SelectedHere | undefined,
): { readonly asking: JSX.Element | null; readonly last: Undoable | undefined; onNew(): void } {
  const [isNew, setNew] = useState(false)
  const [last, setLast] = useState<Undoable>()
  const close = () => {
    setNew(false)
    selected?.onDone()
  }
  const asking = (isNew || selected?.text !== undefined) && (
    <OwnQuestion
      {...{ db, settings, page, attempt }}
      selected={selected?.text}
      onCancel={close}
      onKept={(bin) => {
        close()
        const takeBack = () => bin().then(() => setLast(undefined))
        setLast({ said: t('own_done'), onUndo: () => attempt(takeBack) })
      }}
    />
  )
  return {
    asking: asking || null,
    last,
    onNew: () => {
      setLast(undefined)
      setNew(true)
    },
  }
}

/** Makes a question of what is selected on the page; says so when nothing is. */
export function TakeSelection({ isNothing, onTake }: Pick<SelectedHere, 'isNothing' | 'onTake'>) {
  return (
    <div class="row">
      <Button kind="plain" onClick={onTake}>
        {t('own_from_selection')}
      </Button>
      {isNothing && (
        <p class="soft" role="alert">
          {t('own_nothing_selected')}
        </p>
      )}
    </div>
  )
}
