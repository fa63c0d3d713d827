import { useEffect, useState } from 'preact/hooks'
import type { SampleReading } from '@/components/welcome/Sample'
import { report } from '@/utils/browser/log'
import { understandSample } from '@/utils/browser/understand'
import { type Sample, walkedSample } from '@/utils/reading/sample'

/** What Trellis makes of the bundled text, understood like any page; nothing of it is stored. */
export function useSample(sample: Sample): { readonly reading: SampleReading; onAgain(): void } {
  const [reading, setReading] = useState<SampleReading>({ state: 'reading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let live = true
    setReading({ state: 'reading' })
    understandSample({ url: '', ...walkedSample(sample) }).then(
      (found) => live && setReading({ state: 'ready', reading: found }),
      (error) => {
        report('sample.failed', error)
        if (live) setReading({ state: 'failed' })
      },
    )
    return () => {
      live = false
    }
  }, [sample, turn])
  return { reading, onAgain: () => setTurn((n) => n + 1) }
}
