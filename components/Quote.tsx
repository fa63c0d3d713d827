import './Quote.css'

/** Words of a page, never Trellis's own. */
export function Quote({ text, language }: { text: string; language?: string | undefined }) {
  return (
    <blockquote class="quote" lang={language} dir="auto">
      {text}
    </blockquote>
  )
}
