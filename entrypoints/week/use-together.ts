import { useEffect } from 'preact/hooks'
import { useHash } from '@/components/use-hash'

const TOGETHER = '#together'

/** Looking at the page together: the sheet alone, nothing is saved; Escape or going back ends it. */
export function useTogether(): { readonly isOn: boolean; start(): void } {
  const isOn = useHash() === TOGETHER
  useEffect(() => {
    if (!isOn) return
    const end = ({ key }: KeyboardEvent) => key === 'Escape' && history.back()
    addEventListener('keydown', end)
    return () => removeEventListener('keydown', end)
  }, [isOn])
  return {
    isOn,
    start: () => {
      location.hash = TOGETHER
    },
  }
}
