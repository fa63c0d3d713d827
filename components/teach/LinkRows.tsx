import { safeLink } from '@/utils/goals/safe-link'
import { t } from '@/utils/i18n'
import { TEMPLATE_LIMITS as MOST, RESOURCE_FORMATS, type TemplateResource } from '@/utils/templates/template'
import { Button } from '../Button'
import { Field } from '../Field'
import { Select } from '../Select'

interface LinkRowsProps {
  resources: readonly TemplateResource[]
  onChange(resources: readonly TemplateResource[], key: string): void
}

/** Where to learn for a goal: each link with its reason and whether it is to read, watch, hear or do. */
export function LinkRows({ resources, onChange }: LinkRowsProps) {
  const put = (at: number, change: Partial<TemplateResource>, key: string) =>
    onChange(
      resources.map((each, n) => (n === at ? { ...each, ...change } : each)),
      `${key} ${at}`,
    )
  return (
    <>
      {resources.map(({ url, title, why, format }, at) => (
        <div class="aim-row" key={`link-${at}`}>
          <Field
            label={t('teach_link', at + 1)}
            hint={url !== '' && safeLink(url) === undefined ? t('proof_link_bad') : undefined}
            value={url}
            maxLength={MOST.url}
            placeholder={t('teach_link_example')}
            onInput={(next) => put(at, { url: next }, 'url')}
          />
          <Field
            label={t('teach_link_title')}
            value={title}
            maxLength={MOST.goal}
            onInput={(next) => put(at, { title: next }, 'name')}
          />
          <Field
            label={t('teach_link_why')}
            value={why}
            maxLength={MOST.why}
            onInput={(next) => put(at, { why: next }, 'why')}
          />
          <Select
            label={t('teach_link_format')}
            value={format}
            options={RESOURCE_FORMATS.map((value) => ({ value, label: t(`resource_${value}`) }))}
            onChoose={(next) => put(at, { format: next }, 'format')}
          />
          <Button
            kind="plain"
            aria-label={t('teach_drop_link', at + 1)}
            onClick={() =>
              onChange(
                resources.filter((_, n) => n !== at),
                `-link ${at}`,
              )
            }
          >
            {t('teach_remove_row')}
          </Button>
        </div>
      ))}
    </>
  )
}
