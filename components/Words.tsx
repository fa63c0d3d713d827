import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { type MessageKey, pieces } from '@/utils/i18n'

interface WordsProps {
  of: MessageKey
  /** What stands in place of `$1`, `$2` ...: marked-up words inside a sentence of the messages. */
  with: readonly ComponentChildren[]
}

/** A message with marked-up parts; the language decides their order. */
export function Words({ of, with: parts }: WordsProps) {
  return (
    <>
      {pieces(of, parts.length).map((piece) => (
        <Fragment key={piece}>{typeof piece === 'number' ? parts[piece] : piece}</Fragment>
      ))}
    </>
  )
}
