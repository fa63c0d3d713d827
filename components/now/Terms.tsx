import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { Term } from '@/utils/reading/reading'
import { Button } from '../Button'
import { Fold } from '../Fold'
import './Terms.css'

interface TermsProps {
  terms: readonly Term[]
  language: string
  /** Shows the sentence in the page; absent when the page is not open beside the panel. Answers whether it was found. */
  onShow?: ((term: Term) => Promise<boolean>) | undefined
}

const FIRST = 6

/** The words that carry the page; what it says they mean unfolds under each. */
export function Terms({ terms, language, onShow }: TermsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? terms : terms.slice(0, FIRST)
  return (
    <>
      <ul class="terms">
        {shown.map((term) => (
          <li key={term.term}>
            <OneTerm term={term} language={language} onShow={onShow} />
          </li>
        ))}
      </ul>
      {shown.length < terms.length && (
        <p class="soft">
          <button class="textlink" type="button" onClick={() => setAll(true)}>
            {t('terms_all', terms.length)}
          </button>
        </p>
      )}
    </>
  )
}

function OneTerm({ term, language, onShow }: { term: Term } & Omit<TermsProps, 'terms'>) {
  if (term.definition === undefined)
    return (
      <span class="term">
        <TermName term={term} language={language} />
      </span>
    )
  return (
    <Fold summary={<TermName term={term} language={language} />}>
      <p lang={language} dir="auto">
        {term.definition}
      </p>
      {onShow && term.place !== undefined && <ShowPlace term={term} onShow={onShow} />}
    </Fold>
  )
}

const TermName = ({ term, language }: { term: Term; language: string }) => <bdi lang={language}>{term.term}</bdi>

function ShowPlace({ term, onShow }: { term: Term; onShow(term: Term): Promise<boolean> }) {
  const [missing, setMissing] = useState(false)
  return (
    <div class="row">
      <Button kind="plain" onClick={() => onShow(term).then((found) => setMissing(!found))}>
        {t('show_in_page')}
      </Button>
      {missing && <output class="soft">{t('show_in_page_missing')}</output>}
    </div>
  )
}
