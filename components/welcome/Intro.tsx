import type { ComponentChildren } from 'preact'
import { t } from '@/utils/i18n'
import { Lattice } from './Lattice'
import './Intro.css'

interface IntroProps {
  /** Below the three sentences, e.g. the way to the sample. */
  children?: ComponentChildren
}

/** What Trellis is, in three sentences and a picture. */
export function Intro({ children }: IntroProps) {
  return (
    <header class="intro">
      <Lattice />
      <h1>{t('welcome_heading')}</h1>
      <p>{t('welcome_what')}</p>
      <p>{t('welcome_stays')}</p>
      {children}
    </header>
  )
}
