/** Saves `content` under `name` where the browser puts downloads. No permission is needed for it. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  // The browser takes the bytes when the download begins, which is not in this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
