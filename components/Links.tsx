import type { GoalLink } from '@/utils/evidence/evidence'
import { safeLink } from '@/utils/goals/safe-link'
import { t } from '@/utils/i18n'

/** Where to learn: each with its host, its kind and its reason. Nothing opens by itself; other than https is no link. */
export function Links({ links, lang }: { links: readonly GoalLink[]; lang?: string | undefined }) {
  const safe = links.filter(({ url }) => safeLink(url) !== undefined)
  if (safe.length === 0) return null
  return (
    <ul class="links tight">
      {safe.map(({ url, title, why, format }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
            {title}
          </a>{' '}
          <span class="soft">
            {t(`resource_${format}`)}, {new URL(url).host}
          </span>
          {why && (
            <p class="soft" lang={lang}>
              {why}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
