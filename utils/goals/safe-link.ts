/** `link` as the browser will open it when it is an https address without a password in it; else undefined. */
export function safeLink(link: string | undefined): string | undefined {
  const given = link?.trim() ?? ''
  if (!URL.canParse(given)) return undefined
  const { protocol, username, password, href, hostname } = new URL(given)
  return protocol === 'https:' && username === '' && password === '' && hostname !== '' ? href : undefined
}
