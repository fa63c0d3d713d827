import { h, type VNode } from 'preact'
import type { Markup } from '@/utils/family/markup'

/** Shows a description that files are written from too, so that what is seen is what is handed over. */
export function MarkupView({ of }: { of: Markup }) {
  return <>{view(of)}</>
}

function view(markup: Markup, at = 0): VNode | string {
  if (typeof markup === 'string') return markup
  return h(markup.tag, { ...markup.attributes, key: at }, ...markup.children.map(view))
}
