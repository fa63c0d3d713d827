import type { PageSignals } from '../messages/protocol'
import { NEVER_HOSTS, NEVER_LABELS, NEVER_PATHS, type NeverReason } from './never-hosts'

/** That a page is never read, and how that was told. */
export interface Never {
  readonly reason: NeverReason
  /** Whether the student may allow the site: a list can be wrong about a host, a password field cannot. */
  readonly allowable: boolean
}

/** A page of which nothing is known but its address. */
export const NO_SIGNALS: PageSignals = { password: false, card: false, graded: false, pdf: false }

/**
 * Why a page is never read: an account, a checkout, mail, a chat or a graded assessment. Told by signs of
 * those alone. A book on health, a forum with a login box in its header and a practice quiz are study.
 *
 * @param url - http or https
 * @returns undefined when nothing speaks against reading it
 */
export function neverReason(url: string, signals: PageSignals): Never | undefined {
  if (signals.graded) return { reason: 'graded', allowable: false }
  if (signals.card) return { reason: 'checkout', allowable: false }
  if (signals.password) return { reason: 'login', allowable: false }
  if (!URL.canParse(url)) return undefined
  const reason = reasonByAddress(new URL(url))
  return reason && { reason, allowable: reason !== 'graded' }
}

function reasonByAddress({ hostname, pathname }: URL): NeverReason | undefined {
  for (const [reason, path] of NEVER_PATHS) if (path.test(pathname)) return reason
  for (const reason of Object.keys(NEVER_HOSTS) as NeverReason[])
    if (NEVER_HOSTS[reason].some((entry) => lies(hostname, pathname, entry))) return reason
  // Not the domain itself: cas.org is a chemistry index, cas.example.org a login.
  const labels = hostname.split('.').slice(0, -2)
  for (const [reason, label] of NEVER_LABELS) if (labels.some((each) => label.test(each))) return reason
  return undefined
}

function lies(hostname: string, pathname: string, entry: string): boolean {
  const slash = entry.indexOf('/')
  const host = slash < 0 ? entry : entry.slice(0, slash)
  if (hostname !== host && !hostname.endsWith(`.${host}`)) return false
  return slash < 0 || pathname === entry.slice(slash) || pathname.startsWith(`${entry.slice(slash)}/`)
}
