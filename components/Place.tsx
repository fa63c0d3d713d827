import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './Place.css'

/** One place of the panel: the part that scrolls, and an optional quiet last line. */
export function Place({ children, foot }: { children: ComponentChildren; foot?: ComponentChildren }) {
  return (
    <>
      <main class="place" tabIndex={-1}>
        {children}
      </main>
      {foot && <footer class="place-foot">{foot}</footer>}
    </>
  )
}

/** A titled part of a place. Left out altogether when there is nothing in it. */
export function Section({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
