import { runsOf, type Sample } from '@/utils/reading/sample'

/** The sample as a page: its own words, in the reading face. */
export function SampleArticle({ sample }: { sample: Sample }) {
  return (
    <article class="sample" lang={sample.language} dir="auto">
      <h3>{sample.title}</h3>
      {sample.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          {heading && <h4>{heading}</h4>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>
              {runsOf(paragraph).map(({ text, term }) => (term ? <dfn key={text}>{text}</dfn> : text))}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}
