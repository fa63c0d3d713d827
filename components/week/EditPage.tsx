import { useId } from 'preact/hooks'
import { BLOCKS, type BlockName, PAGE_LANGUAGES, type PageLanguage } from '@/utils/family/blocks'
import type { MadePage, OwnWords } from '@/utils/family/page-of'
import { t } from '@/utils/i18n'
import { LONGEST_NAME } from '@/utils/messages/week-choices'
import { Field } from '../Field'
import { Pick } from '../Pick'

interface EditPageProps {
  name: string
  language: PageLanguage
  hidden: readonly BlockName[]
  /** Blocks that there is something to say in. */
  there: readonly BlockName[]
  own: OwnWords
  /** What stands there without words of their own. */
  given: { readonly hard: string; readonly plan: string }
  refused: MadePage['refused']
  asks: readonly { readonly id: string; readonly question: string }[]
  onName(name: string): void
  onLanguage(language: PageLanguage): void
  onHidden(hidden: readonly BlockName[]): void
  onOwn(own: OwnWords): void
}

/** What is on the page: which blocks, in which language, in whose words. Numbers cannot be changed, only left out. */
export function EditPage(props: EditPageProps) {
  const { name, language, hidden, there, own, given, refused, asks, onName, onLanguage, onHidden, onOwn } = props
  const toggle = (block: BlockName, isShown: boolean) =>
    onHidden(isShown ? hidden.filter((each) => each !== block) : [...hidden, block])
  const why = (field: keyof MadePage['refused']) => refused[field] && t(`week_refused_${refused[field]}`)
  const words = (field: 'hard' | 'help' | 'plan', value: string) => (
    <Field
      label={t(`week_own_${field}`)}
      value={own[field] ?? value}
      onInput={(text) => onOwn({ ...own, [field]: text })}
      hint={why(field)}
      maxLength={160}
    />
  )
  return (
    <>
      <Field label={t('week_name')} value={name} onInput={onName} hint={why('name')} maxLength={LONGEST_NAME} />
      <Language value={language} onChoose={onLanguage} />
      <fieldset>
        <legend>{t('week_blocks')}</legend>
        {BLOCKS.filter((block) => there.includes(block)).map((block) => (
          <Pick
            key={block}
            type="checkbox"
            label={t(`week_block_${block}`)}
            checked={!hidden.includes(block)}
            onPick={(isShown) => toggle(block, isShown)}
          />
        ))}
      </fieldset>
      {words('hard', given.hard)}
      {words('help', '')}
      {words('plan', given.plan)}
      {asks.length > 1 && <Asks asks={asks} value={own.ask} onChoose={(ask) => onOwn({ ...own, ask: ask as never })} />}
    </>
  )
}

function Language({ value, onChoose }: { value: PageLanguage; onChoose(language: PageLanguage): void }) {
  const id = useId()
  const name = (language: PageLanguage) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return (
    <div class="field">
      <label for={id}>{t('week_language')}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as PageLanguage)}>
        {PAGE_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {name(language)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface AsksProps {
  asks: EditPageProps['asks']
  value: string | undefined
  onChoose(ask: string): void
}

function Asks({ asks, value, onChoose }: AsksProps) {
  const name = useId()
  return (
    <fieldset>
      <legend>{t('week_which_ask')}</legend>
      {asks.map(({ id, question }, at) => (
        <Pick
          key={id}
          type="radio"
          name={name}
          label={<bdi>{question}</bdi>}
          checked={value === id || (value === undefined && at === 0)}
          onPick={() => onChoose(id)}
        />
      ))}
    </fieldset>
  )
}
