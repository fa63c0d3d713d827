const ENOUGH = 20_000
const NODES = 5000
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])

/** About how many characters of text a document holds, up to 20,000: enough to tell a chapter from a frame around it. */
export function charactersOf(document: Document): number {
  if (!document.body) return 0
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let characters = 0
  for (let i = 0; i < NODES && characters < ENOUGH; i++) {
    const node = texts.nextNode()
    if (node === null) break
    if (!SILENT.has(node.parentElement?.nodeName ?? '')) characters += (node.nodeValue ?? '').trim().length
  }
  return characters
}
