import { t, tMaybe } from '@/utils/i18n'
import { Button } from '../Button'
import './Guide.css'
import '../FullPage.css'

/** What can be read and printed: the guide for a teacher, a sheet for the IT desk, one for a parents' evening. */
export type GuideName = 'guide' | 'it' | 'parents'

/** Parts of each, in order: a heading and up to five paragraphs each. */
const PARTS: Record<GuideName, readonly string[]> = {
  guide: ['what', 'words', 'not', 'make', 'hand', 'class', 'never', 'fair'],
  it: ['what', 'rights', 'net', 'stored', 'managed', 'exams'],
  parents: ['what', 'sees', 'yours', 'ask', 'off'],
}
const MOST_LINES = 5

/** One sheet, made to be printed. */
export function Guide({ of }: { of: GuideName }) {
  return (
    <main class="full-page guide">
      <header>
        <p class="row guide-ways">
          <a href="#compose">{t('guide_back')}</a>
          <Button onClick={() => print()}>{t('guide_print')}</Button>
        </p>
        <h1>{t(`guide_${of}`)}</h1>
        <p class="soft">{t(`guide_${of}_for`)}</p>
      </header>
      {PARTS[of].map((part) => (
        <section key={part} aria-labelledby={part} class="stack">
          <h2 class="big" id={part}>
            {tMaybe(`guide_${of}_${part}`)}
          </h2>
          {linesOf(of, part).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </main>
  )
}

const linesOf = (of: GuideName, part: string) =>
  Array.from({ length: MOST_LINES }, (_, n) => tMaybe(`guide_${of}_${part}_${n + 1}`)).filter(
    (line) => line !== undefined,
  )
