/** Who may stand behind a message: a script in a web page, a page of the extension, or the understand worker's page. */
export type Role = 'page' | 'screen' | 'understand'

/** What the browser says about a sender, as far as it decides whom to believe. */
export interface Origin {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

/** Where the understand worker lives, below the extension's own address. */
export const UNDERSTAND_PAGE = 'understand.html'

/**
 * The role of a sender, from what the browser says and never from what the message says.
 *
 * A page that has been taken over can say anything, but it cannot change the address that the browser
 * puts beside its message: a web address never gets the rights of a screen.
 *
 * @param self - the extension's id and its base address, with a slash at its end
 * @returns undefined for another extension, or a sender that no tab and no address of ours stands behind
 */
export function roleOf(sender: Origin, self: { readonly id: string; readonly base: string }): Role | undefined {
  if (sender.id !== self.id || sender.url === undefined) return undefined
  if (sender.url.startsWith(self.base)) {
    const path = sender.url.slice(self.base.length).split(/[?#]/, 1)[0]
    return path === UNDERSTAND_PAGE && sender.tab === undefined ? 'understand' : 'screen'
  }
  return sender.tab?.id === undefined ? undefined : 'page'
}
