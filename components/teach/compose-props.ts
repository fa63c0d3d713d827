import type { RandomBits } from '@/utils/base/ids'
import type { Template } from '@/utils/templates/template'

/** Headings of a page, as the compose page shows that they were looked for. */
export type HeadingsFound =
  | { readonly state: 'idle' | 'unseen' | 'none' }
  | { readonly state: 'found'; readonly headings: readonly string[] }

/** What can be done with the template being written and with the others. */
export interface ComposeProps {
  readonly template: Template
  readonly others: readonly Template[]
  readonly bits: RandomBits
  readonly headings: HeadingsFound
  /** `key` names the field: changes of one field in a row are taken back together. */
  onChange(template: Template, key: string): void
  readonly onUndo: (() => void) | undefined
  onNew(): void
  onCopy(template: Template): void
  onOpen(template: Template): void
  onDrop(template: Template): void
  onHeadings(): void
  onSavePage(template: Template): void
  onSaveFile(template: Template): void
  onCopyCode(template: Template): Promise<void>
}
