import english from '@/public/_locales/en/messages.json'
import { useMessages } from '@/utils/i18n'

/** The text of a key as the browser would give it: `$1` to `$9` replaced, `''` for a key that is not there. */
export function englishText(key: string, substitutions: readonly string[] = []): string {
  const message = (english as Record<string, { message: string } | undefined>)[key]?.message ?? ''
  return message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')
}

/** Tests and the gallery speak English as the student would read it. */
export const useEnglish = () => useMessages(englishText, 'en-GB')
