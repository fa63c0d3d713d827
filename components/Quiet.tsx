import type { ComponentChildren } from 'preact'

interface QuietProps {
  title: string
  /** What is true, then what will come or what to do. */
  says: string
  children?: ComponentChildren
}

/** A place with nothing in it yet: what is true, and one thing to do. */
export function Quiet({ title, says, children }: QuietProps) {
  return (
    <>
      <header>
        <h1>{title}</h1>
        <p class="soft">{says}</p>
      </header>
      {children}
    </>
  )
}
