import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve('test/fixtures/pages')

/** One of the project's own pages. `data-keep` on its elements says what is article: yes, no or any. */
export interface OwnPage {
  readonly name: string
  readonly html: string
}

/** The project's own pages, by name: wikis, manuals, course pages, forums, notes, slides, news and more. */
export function ownPages(): OwnPage[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
  return names.sort().map((file) => ({
    name: file.replace('.html', ''),
    html: readFileSync(join(FOLDER, file), 'utf8'),
  }))
}

/** One of the project's own pages by its name. */
export function ownPage(name: string): OwnPage {
  return { name, html: readFileSync(join(FOLDER, `${name}.html`), 'utf8') }
}
