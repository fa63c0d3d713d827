import { useState } from 'preact/hooks'
import { t, tMaybe } from '@/utils/i18n'
import { codeOf } from '@/utils/templates/code'
import { finished, type Missing } from '@/utils/templates/compose'
import { fileName } from '@/utils/templates/file-name'
import type { Template } from '@/utils/templates/template'
import { Button } from '../Button'
import { Card } from '../Card'
import type { ComposeProps } from './compose-props'

type Copied = 'no' | 'copied' | 'failed'

/** The ways to hand a template over: one page for everybody, a code, a file. */
export function HandOver({ template, onSavePage, onSaveFile, onCopyCode }: ComposeProps) {
  const [copied, setCopied] = useState<Copied>('no')
  const result = finished(template)
  const out = 'template' in result ? result.template : undefined
  const copy = (ready: Template) =>
    onCopyCode(ready).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    )
  return (
    <section class="hand-all" aria-labelledby="hand">
      <h2 id="hand">{t('hand_title')}</h2>
      {'missing' in result && <p>{missingWords(result.missing)}</p>}
      <div class="hand">
        <Card>
          <h3>{t('hand_page')}</h3>
          <p>{t('hand_page_says')}</p>
          <div class="row">
            <Button kind="main" disabled={!out} onClick={() => out && onSavePage(out)}>
              {t('hand_page_save')}
            </Button>
          </div>
          {out && <p class="soft">{fileName(out.title, 'html')}</p>}
        </Card>
        <Card>
          <h3>{t('hand_code')}</h3>
          <p>{t('hand_code_says')}</p>
          <div class="row">
            <Button disabled={!out} onClick={() => out && copy(out)}>
              {t('hand_code_copy')}
            </Button>
          </div>
          <output class="soft">{copied !== 'no' && t(`hand_code_${copied}`)}</output>
          {out && <code>{beginning(codeOf(out))}</code>}
        </Card>
        <Card>
          <h3>{t('hand_file')}</h3>
          <p>{t('hand_file_says')}</p>
          <div class="row">
            <Button disabled={!out} onClick={() => out && onSaveFile(out)}>
              {t('hand_file_save')}
            </Button>
          </div>
          {out && <p class="soft">{fileName(out.title, 'trellis-goals.json')}</p>}
        </Card>
      </div>
    </section>
  )
}

const beginning = (code: string) => (code.length > 60 ? `${code.slice(0, 60)}…` : code)

function missingWords(missing: Missing): string {
  if (missing === 'title' || missing === 'goals') return t(`hand_missing_${missing}`)
  return tMaybe(`failed_${missing.replaceAll(/[.-]/g, '_')}`) ?? t('failed_template_broken')
}
