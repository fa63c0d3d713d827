import { h, type VNode } from 'preact'
import type { Formula as Tree } from '@/utils/map/formula'
import type { ProblemPart } from '@/utils/map/problem'
import './Formula.css'

/** Elements that formulas of the map are made of; whatever else stands in a tree is shown as its words. */
const TAGS = new Set(
  'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot msup msub msubsup munder mover munderover mtable mtr mtd mstyle mpadded mphantom menclose semantics'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'display displaystyle scriptlevel mathvariant form stretchy fence separator lspace rspace width height depth linethickness accent columnalign rowspacing columnspacing minsize maxsize symmetric largeop movablelimits'.split(
    ' ',
  ),
)

/** A formula as MathML: read aloud, selected and enlarged like text. */
export function Formula({ of }: { of: Tree }) {
  return typeof of !== 'string' && of[0] === 'math' ? element(of) : h('math', {}, element(of))
}

function element(tree: Tree): VNode | string {
  if (typeof tree === 'string') return tree
  const [tag, attributes, ...children] = tree
  const kept = Object.entries(attributes).filter(([name]) => ATTRIBUTES.has(name))
  return h(TAGS.has(tag) ? tag : 'mrow', Object.fromEntries(kept), ...children.map(element))
}

/** Words with formulas between them. */
export function WithFormulas({ parts }: { parts: readonly ProblemPart[] }) {
  return (
    <>
      {parts.map((part, at) =>
        // The parts of one problem never change places.
        typeof part === 'string' ? part : <Formula key={`formula-${String(at)}`} of={part.formula} />,
      )}
    </>
  )
}
