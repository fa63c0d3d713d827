import { articleOf } from '../article/article-of'
import { walkPage } from '../article/walk.dom'
import { contentOf, loadMap } from '../map/load'
import { understand } from '../reading/understand'
import { parsePage } from './parse5-node'
import { pageText } from './walk-file'

/** One page of a list to be read. */
export interface Listed {
  readonly id: string
  /** Absolute path of an .html or .html.gz file. */
  readonly file: string
  /** `''` when unknown. */
  readonly url: string
}

const now = () => performance.now()
const pause = () => new Promise<void>((go) => setImmediate(go))

/**
 * The reading of one line of a list, `{ id, failure }` when the line is no row or its page cannot be read:
 * one bad page must not cost the others.
 */
export async function readRow(line: string): Promise<object> {
  const row = parseRow(line)
  if (row === undefined) return { id: '', failure: { code: 'read.bad-row' } }
  try {
    return await readListed(row)
  } catch {
    return { id: row.id, failure: { code: 'read.unreadable' } }
  }
}

function parseRow(line: string): Listed | undefined {
  try {
    const { id, file, url } = JSON.parse(line) as Partial<Listed>
    return typeof id === 'string' && typeof file === 'string' ? { id, file, url: url ?? '' } : undefined
  } catch {
    return undefined
  }
}

/** The reading of one listed page as the contract of the command line has it. Throws when it cannot be read. */
export async function readListed({ id, file, url }: Listed): Promise<object> {
  const document = parsePage(pageText(file))
  const map = await loadMap()
  const from = now()
  const page = await walkPage(document, { now, pause })
  // Decided once more within `understand`; here to tell what deciding costs.
  articleOf(page)
  const walked = now()
  const reading = await understand(page, url, pause, { map, contentOf })
  return { id, ...reading, ms: { read: walked - from, understand: now() - walked } }
}
