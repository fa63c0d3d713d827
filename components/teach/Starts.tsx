import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { goalsFromHeadings, goalsFromLines } from '@/utils/templates/compose'
import { readyTemplates } from '@/utils/templates/ready'
import type { Template, TemplateGoal } from '@/utils/templates/template'
import { Button } from '../Button'
import { Field } from '../Field'
import { Fold } from '../Fold'
import { Menu } from '../Menu'
import { UndoLine } from '../UndoLine'
import type { ComposeProps } from './compose-props'

type Part = 'lines' | 'headings' | 'ready' | 'own'

/** Ways to begin: pasted lines, the headings of a page, a ready template, a copy of an older one. */
export function Starts(props: ComposeProps) {
  const { template, others, onChange, onCopy, onNew } = props
  const [open, setOpen] = useState<Part>()
  const close = () => setOpen(undefined)
  const add = (goals: readonly TemplateGoal[], from: Part) => {
    const written = template.goals.filter(({ title }) => title.trim() !== '')
    onChange({ ...template, goals: [...written, ...goals].slice(0, 8) }, `from ${from} ${written.length}`)
    close()
  }
  const start = (from: Template) => {
    onCopy(from)
    close()
  }
  const parts = {
    lines: <FromLines {...props} onGoals={(goals) => add(goals, 'lines')} />,
    headings: <FromHeadings {...props} onGoals={(goals) => add(goals, 'headings')} />,
    ready: <FromReady onStart={start} />,
    own: <Own {...props} onDone={close} />,
  }
  const shown = (Object.keys(parts) as Part[]).filter((part) => part !== 'own' || others.length > 0)
  return (
    <section class="starts" aria-label={t('teach_start')}>
      <div class="row folds">
        {shown.map((part) => (
          <Fold
            key={part}
            summary={t(`teach_start_${part}`)}
            open={open === part}
            onToggle={(isOpen) => setOpen((now) => (isOpen ? part : now === part ? undefined : now))}
          >
            {open === part && parts[part]}
          </Fold>
        ))}
        <Button kind="plain" onClick={onNew}>
          {t('teach_new')}
        </Button>
      </div>
    </section>
  )
}

type GoalsProps = ComposeProps & { onGoals(goals: readonly TemplateGoal[]): void }

function FromLines({ bits, onGoals }: GoalsProps) {
  const [text, setText] = useState('')
  const goals = goalsFromLines(text, bits)
  return (
    <div class="stack">
      <Field label={t('teach_lines')} hint={t('teach_lines_hint')} value={text} onInput={setText} long />
      <div class="row">
        <Button disabled={goals.length === 0} onClick={() => onGoals(goals)}>
          {t('teach_lines_use')}
        </Button>
      </div>
    </div>
  )
}

function FromHeadings({ bits, headings, onHeadings, onGoals }: GoalsProps) {
  const found = headings.state === 'found' ? headings.headings : []
  return (
    <div class="stack">
      <p class="soft">{t('teach_headings_says')}</p>
      <div class="row">
        <Button onClick={onHeadings}>{t('teach_headings_look')}</Button>
      </div>
      <output class="stack">
        {headings.state === 'unseen' && <p>{t('teach_headings_unseen')}</p>}
        {headings.state === 'none' && <p>{t('teach_headings_none')}</p>}
        {found.length > 0 && (
          <ul class="tight">
            {found.slice(0, 12).map((heading) => (
              <li key={heading}>
                <bdi>{heading}</bdi>
              </li>
            ))}
          </ul>
        )}
      </output>
      {found.length > 0 && (
        <div class="row">
          <Button onClick={() => onGoals(goalsFromHeadings(found, (heading) => t('teach_explain', heading), bits))}>
            {t('teach_headings_use')}
          </Button>
        </div>
      )}
    </div>
  )
}

function FromReady({ onStart }: { onStart(template: Template): void }) {
  const items = readyTemplates().map((template) => ({
    key: template.id,
    label: template.title,
    note: template.subject && t(`subject_${template.subject.replaceAll('-', '_') as 'biology'}`),
    onPick: () => onStart({ ...template, author: '' }),
  }))
  return <Menu items={items} label={t('teach_start_ready')} />
}

function Own({ others, onOpen, onCopy, onDrop, onDone }: ComposeProps & { onDone(): void }) {
  const [dropped, setDropped] = useState<Template>()
  const done = (act: (template: Template) => void, template: Template) => {
    act(template)
    onDone()
  }
  return (
    <ul class="stack">
      {dropped && <UndoLine said={t('teach_dropped', dropped.title)} onUndo={() => done(onCopy, dropped)} />}
      {others.map((template) => (
        <li key={template.id} class="row">
          <bdi>{template.title || t('teach_untitled')}</bdi>
          <Button
            kind="plain"
            aria-label={t('teach_open_label', template.title)}
            onClick={() => done(onOpen, template)}
          >
            {t('import_open')}
          </Button>
          <Button
            kind="plain"
            aria-label={t('teach_copy_label', template.title)}
            onClick={() => done(onCopy, template)}
          >
            {t('teach_copy')}
          </Button>
          <Button
            kind="plain"
            aria-label={t('teach_drop_label', template.title)}
            onClick={() => {
              setDropped(template)
              onDrop(template)
            }}
          >
            {t('teach_drop')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
