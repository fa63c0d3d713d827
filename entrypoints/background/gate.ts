import { type Off, type Scene, whyOff } from '@/utils/attention/why-off'
import { mayAccess } from '@/utils/browser/permissions'
import type { Sender } from '@/utils/messages/protocol'
import type { Settings } from '@/utils/messages/settings'

/** What keeps Trellis from a page, asked again at every message: each of the reasons can come up while a page is open. */
export async function gate(scene: Omit<Scene, 'granted'>, settings: Settings): Promise<Off | undefined> {
  const granted = scene.url !== undefined && (await mayAccess(scene.url))
  return whyOff({ ...scene, granted }, settings, Date.now())
}

/**
 * Address of the top page behind a message. The tab knows the route of a single-page app; a page that is
 * being left speaks for itself, because its tab may show the next one.
 */
export function addressOf({ frame, url, tabUrl }: Sender): string | undefined {
  if (frame !== 0) return tabUrl
  return sameOrigin(url, tabUrl) ? tabUrl : url
}

/** Whether two addresses are of one origin. */
export function sameOrigin(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined && b !== undefined && URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin
  )
}
