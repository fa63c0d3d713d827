import { useEffect, useRef, useState } from 'preact/hooks'
import { farWords, type Reader } from '@/utils/dates'
import { type MessageKey, t } from '@/utils/i18n'
import type { Act, StatusView } from '@/utils/panel/status'
import { Button } from './Button'
import { Mark } from './Mark'
import './Status.css'

interface StatusProps {
  view: StatusView
  reader: Reader
  /** Called in the press itself, so that a permission can be asked for. */
  onAct(act: Act): void
}

/** The honest header: what Trellis is doing on this page, and why; one tap stops it. */
export function Status({ view, reader, onAct }: StatusProps) {
  const { state, title, why, until, act, more } = view
  const word = useRef<HTMLElement>(null)
  const [pressed, setPressed] = useState(false)
  const press = (pick: Act) => {
    setPressed(true)
    onAct(pick)
  }
  // A press replaces the button that had the focus; the new state is what to read on from.
  useEffect(() => {
    if (pressed) word.current?.focus()
    setPressed(false)
  }, [state, title, why])
  return (
    <header class="status" data-state={state}>
      <Mark state={state} />
      <p>
        <strong ref={word} tabIndex={-1}>
          {t(`status_${title}` satisfies MessageKey)}
        </strong>{' '}
        {t(`status_why_${why}` satisfies MessageKey, until === undefined ? '' : farWords(until, reader))}
      </p>
      {act && <Acts acts={[act]} onAct={press} />}
      {more.length > 0 && (
        <div class="row">
          <Acts acts={more} onAct={press} />
        </div>
      )}
    </header>
  )
}

/** The header while nothing true can be said yet, as high as it will be, so that nothing jumps when it can. */
export function StatusRoom() {
  return (
    <div class="status">
      <p>
        <strong>{t('extension_name')}</strong>&nbsp;
      </p>
    </div>
  )
}

function Acts({ acts, onAct }: { acts: readonly Act[]; onAct(act: Act): void }) {
  return (
    <>
      {acts.map((act) => (
        <Button key={act} onClick={() => onAct(act)}>
          {t(`act_${act}` satisfies MessageKey)}
        </Button>
      ))}
    </>
  )
}
