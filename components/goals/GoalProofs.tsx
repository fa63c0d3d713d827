import { useState } from 'preact/hooks'
import { dayWords, type Reader } from '@/utils/dates'
import { safeLink } from '@/utils/goals/safe-link'
import { t } from '@/utils/i18n'
import type { Proof } from '@/utils/learner/goals'
import { Button } from '../Button'
import { Field } from '../Field'
import { Pick } from '../Pick'

const CHECKS = ['proof_check_own', 'proof_check_unaided', 'proof_check_explain'] as const

/** What the student made for a goal, apart from answers. */
export function GoalProofs({ proofs, reader }: { proofs: readonly Proof[]; reader: Reader }) {
  if (proofs.length === 0) return null
  return (
    <section class="proofs stack">
      <h3>{t('proof_yours')}</h3>
      <ul class="tight">
        {proofs.map(({ at, note, link }) => (
          <li key={at}>
            <bdi>{note}</bdi> <ProofLink link={safeLink(link)} />
            <span class="soft"> {dayWords(at, reader)}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t('proof_apart')}</p>
    </section>
  )
}

function ProofLink({ link }: { link: string | undefined }) {
  if (link === undefined) return null
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {new URL(link).host}
    </a>
  )
}

/** Adds a proof: a note with a self-check, and a link if there is one. */
export function NewProof({ onAdd }: { onAdd(proof: { note: string; link?: string | undefined }): void }) {
  const [note, setNote] = useState('')
  const [link, setLink] = useState('')
  const [checks, setChecks] = useState<ReadonlySet<string>>(new Set())
  const isBad = link.trim() !== '' && safeLink(link) === undefined
  const toggle = (key: string, on: boolean) =>
    setChecks(new Set(on ? [...checks, key] : [...checks].filter((k) => k !== key)))
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() === '' || isBad) return
        const said = CHECKS.filter((key) => checks.has(key)).map((key) => t(key))
        onAdd({ note: [note.trim(), ...said].join(' · '), link: safeLink(link) })
      }}
    >
      <Field label={t('proof_note')} hint={t('proof_note_hint')} value={note} onInput={setNote} long maxLength={1000} />
      <Field
        label={t('proof_link')}
        hint={isBad ? t('proof_link_bad') : undefined}
        value={link}
        onInput={setLink}
        maxLength={2000}
      />
      <fieldset>
        <legend>{t('proof_check')}</legend>
        {CHECKS.map((key) => (
          <Pick key={key} type="checkbox" label={t(key)} checked={checks.has(key)} onPick={(on) => toggle(key, on)} />
        ))}
      </fieldset>
      <div class="row">
        <Button type="submit" disabled={note.trim() === '' || isBad}>
          {t('proof_add')}
        </Button>
      </div>
    </form>
  )
}
