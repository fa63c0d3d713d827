import browser from 'webextension-polyfill'

/** The keys that open the panel, as the browser writes them; undefined when the student or another extension took them away. */
export async function panelKeys(): Promise<string | undefined> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined
}
