import { useEffect, useState } from 'preact/hooks'
import { report } from '@/utils/browser/log'
import { dropOwnTemplate, keepOwnTemplate, type OwnTemplate, readOwnTemplates } from '@/utils/browser/own-templates'
import { randomBits } from '@/utils/browser/random'
import { locale } from '@/utils/i18n'
import { blankTemplate, duplicateOf } from '@/utils/templates/compose'
import type { Template } from '@/utils/templates/template'
import { writeTemplate } from '@/utils/templates/write'

/** So many steps can be taken back. */
const MOST_STEPS = 200

/** Keeps what is written at every letter, in order; says whether that failed. */
function useKeeping() {
  const [failed, setFailed] = useState(false)
  const settle = (work: Promise<void>) =>
    work.then(
      () => setFailed(false),
      (error) => {
        report('teach.not-kept', error)
        setFailed(true)
      },
    )
  const keep = (next: OwnTemplate) => settle(keepOwnTemplate(next))
  return { failed, keep, drop: (id: string) => settle(dropOwnTemplate(id)) }
}

/** The template being written, the others, and the steps back. Undefined until they are read. */
export function useTemplates() {
  const [all, setAll] = useState<readonly OwnTemplate[]>()
  const [steps, setSteps] = useState<readonly { key: string; template: Template }[]>([])
  const { failed, keep, drop } = useKeeping()
  useEffect(() => {
    readOwnTemplates().then(
      (list) => setAll(list.length > 0 ? list : [fresh()]),
      () => setAll([fresh()]),
    )
  }, [])
  const own = all?.[0]
  if (all === undefined || own === undefined) return undefined

  const put = (template: Template, more: Partial<OwnTemplate> = {}) => {
    const next = { ...own, ...more, template, changedAt: Date.now() }
    setAll([next, ...all.slice(1)])
    keep(next)
  }
  const change = (template: Template, key: string) => {
    // Letters of one field are one step; the way back goes from field to field.
    const isSame = steps.at(-1)?.key === key
    if (!isSame) setSteps([...steps, { key, template: own.template }].slice(-MOST_STEPS))
    put(template)
  }
  const back = () => {
    setSteps(steps.slice(0, -1))
    put(steps.at(-1)?.template ?? own.template)
  }
  const start = (template: Template) => {
    setSteps([])
    const next = { template, changedAt: Date.now() }
    setAll([next, ...all.slice(isBlank(own.template) ? 1 : 0)])
    keep(next)
  }
  return {
    template: own.template,
    others: all.slice(1).map((each) => each.template),
    failed,
    bits: randomBits,
    onChange: change,
    onUndo: steps.length === 0 ? undefined : back,
    onNew: () => start(blankTemplate(randomBits, locale())),
    onCopy: (template: Template) => start(duplicateOf(template, randomBits)),
    onOpen: (template: Template) => {
      setSteps([])
      const found = all.find((each) => each.template.id === template.id)
      if (found) setAll([found, ...all.filter((each) => each !== found)])
    },
    onDrop: (template: Template) => {
      setAll(all.filter((each) => each.template.id !== template.id))
      drop(template.id)
    },
    handOver: (finished: Template): Template => {
      const out = handed(own, finished)
      put({ ...own.template, revision: out.revision }, { handed: writeTemplate({ ...finished, revision: 1 }) })
      return out
    },
  }
}

const fresh = (): OwnTemplate => ({ template: blankTemplate(randomBits, locale()), changedAt: Date.now() })

const isBlank = ({ title, goals }: Template) => title === '' && goals.every((goal) => goal.title === '')

/** A template that was changed since it was handed over last goes out as a new revision. */
function handed(own: OwnTemplate, finished: Template): Template {
  const isNew = own.handed !== undefined && own.handed !== writeTemplate({ ...finished, revision: 1 })
  return { ...finished, revision: own.template.revision + (isNew ? 1 : 0) }
}
