import type { PageSignals } from '@/utils/messages/protocol'

/** What the probe found in one frame. */
export interface Probed {
  readonly frame: number
  readonly result: { readonly signals: PageSignals; readonly characters: number } | null
}

/** How much more text a frame has to hold than the page around it before it is read instead. */
const CLEARLY_MORE = 2

/** The frame that holds the text: the page itself, unless a frame holds clearly more. */
export function pickFrame(found: readonly Probed[]): number {
  const charactersOf = (probed: Probed | undefined) => probed?.result?.characters ?? 0
  const top = charactersOf(found.find(({ frame }) => frame === 0))
  const most = found.reduce<Probed | undefined>((a, b) => (charactersOf(b) > charactersOf(a) ? b : a), undefined)
  return most && charactersOf(most) > top * CLEARLY_MORE ? most.frame : 0
}

/** What the page and the frame that holds its text say against reading it. */
export function signalsIn(found: readonly Probed[], frame: number): PageSignals {
  const asked = found.filter((probed) => probed.frame === 0 || probed.frame === frame)
  const says = (name: keyof PageSignals) => asked.some(({ result }) => result?.signals[name] === true)
  return { password: says('password'), card: says('card'), graded: says('graded'), pdf: says('pdf') }
}
