import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from './Button'
import './Waiting.css'

interface WaitingProps {
  /** One soft line, shown once waiting can be felt. */
  soon: string
  /** What is going on, shown when it takes long. */
  late: ComponentChildren
  /** 0 to 1 when known. */
  done?: number | undefined
  onStop?: (() => void) | undefined
  /** When the work began, in ms before now: a screen opened late starts in the right stage. */
  alreadyMs?: number | undefined
}

const SOON_MS = 400
const LATE_MS = 3000

/** Says nothing for a moment, then that it waits, then what for, how far, and how to stop it. */
export function Waiting({ soon, late, done, onStop, alreadyMs = 0 }: WaitingProps) {
  const felt = usePast(SOON_MS - alreadyMs)
  const long = usePast(LATE_MS - alreadyMs)
  if (!felt) return null
  return (
    <div class="waiting">
      <p class="soft" role="status">
        {long ? late : soon}
      </p>
      {long && <progress aria-label={soon} {...(done === undefined ? {} : { value: done, max: 1 })} />}
      {long && onStop && (
        <div class="row">
          <Button kind="plain" onClick={onStop}>
            {t('stop')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Whether `ms` have gone by since the component appeared. */
function usePast(ms: number): boolean {
  const [past, setPast] = useState(ms <= 0)
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), ms)
    return () => clearTimeout(timer)
  }, [])
  return past
}
