import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'
import { Pick } from '../Pick'

/** Ways to hand a page over as a file. */
export type Way = 'picture' | 'file' | 'locked'

interface OtherWaysProps {
  shortestPhrase: number
  busy: boolean
  /** What came of the last way. */
  said?: string | undefined
  ours: boolean
  onWay(way: Way, passphrase?: string): void
  onOurs(isOn: boolean): void
  onRelease(): void
}

/** A picture, a file, a locked file, and the page on this computer. Nothing leaves by itself: every way is one press. */
export function OtherWays({ shortestPhrase, busy, said, ours, onWay, onOurs, onRelease }: OtherWaysProps) {
  const [phrase, setPhrase] = useState('')
  const isLong = phrase.trim().length >= shortestPhrase
  return (
    <>
      <p class="soft">{t('week_ways_say')}</p>
      <div class="row">
        <Button onClick={() => onWay('picture')} disabled={busy}>
          {t('week_picture')}
        </Button>
        <Button onClick={() => onWay('file')} disabled={busy}>
          {t('week_file')}
        </Button>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isLong) onWay('locked', phrase)
        }}
      >
        <Field
          label={t('week_phrase')}
          hint={t('week_phrase_says', shortestPhrase)}
          value={phrase}
          onInput={setPhrase}
          maxLength={200}
        />
        <div class="row">
          <Button type="submit" disabled={!isLong || busy}>
            {t('week_locked')}
          </Button>
        </div>
      </form>
      <Pick type="checkbox" label={t('week_ours')} note={t('week_ours_says')} checked={ours} onPick={onOurs} />
      {ours && (
        <div class="row">
          <Button onClick={onRelease}>{t('week_release')}</Button>
          <a href="#ours">{t('week_ours_open')}</a>
        </div>
      )}
      <output>{said}</output>
    </>
  )
}
