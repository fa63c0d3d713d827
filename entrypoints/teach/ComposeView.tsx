import { ErrorCard } from '@/components/ErrorCard'
import { pageWords } from '@/components/handover-words'
import { ComposePage } from '@/components/teach/ComposePage'
import { saveFile } from '@/utils/browser/files'
import { t } from '@/utils/i18n'
import { codeOf } from '@/utils/templates/code'
import { fileName } from '@/utils/templates/file-name'
import { pageOf } from '@/utils/templates/page'
import type { Template } from '@/utils/templates/template'
import { prettyTemplate } from '@/utils/templates/write'
import { useHeadings } from './use-headings'
import { useTemplates } from './use-templates'

/** Composes a template and hands it over; everything is kept on this computer as it is typed. */
export function ComposeView() {
  const own = useTemplates()
  const { headings, onHeadings } = useHeadings()
  if (own === undefined) return null
  const give = (template: Template, save: (template: Template) => void) => save(own.handOver(template))
  return (
    <ComposePage
      {...own}
      headings={headings}
      onHeadings={onHeadings}
      onSavePage={(template) =>
        give(template, (out) => saveFile(fileName(out.title, 'html'), pageOf(out, pageWords()), 'text/html'))
      }
      onSaveFile={(template) =>
        give(template, (out) =>
          saveFile(fileName(out.title, 'trellis-goals.json'), prettyTemplate(out), 'application/json'),
        )
      }
      onCopyCode={(template) => navigator.clipboard.writeText(codeOf(own.handOver(template)))}
      notice={own.failed ? <ErrorCard wrong={t('teach_not_kept')} kept={t('teach_not_kept_says')} urgent /> : undefined}
    />
  )
}
