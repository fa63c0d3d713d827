/** Why a block that stands inside an article is no part of it. */
export type PhraseReason = 'promotion' | 'comments' | 'related' | 'share' | 'advert' | 'notice' | 'tags' | 'author'

/** Blocks longer than this many words are text, whatever phrases they hold. */
const LONGEST = 60

const SENTENCES: readonly (readonly [PhraseReason, RegExp])[] = [
  [
    'promotion',
    /\b(?:sign(?:ing)? up|subscribe|register|join)\b.{0,60}\b(?:newsletter|mailing list|inbox|e-?mails?|daily|weekly|alerts?|updates|followers)\b/,
  ],
  [
    'promotion',
    /\b(?:our|free|daily|weekly|the [\p{L} ]{2,30}) newsletters?\b.{0,40}(?:sign|subscribe|inbox|free|here|e-?mail|$)/u,
  ],
  [
    'promotion',
    /\benter your (?:name and )?e-?mail|\byour e-?mail address\b|\bjoin [\d,.]+ (?:other )?(?:followers|subscribers)/,
  ],
  [
    'promotion',
    /\bif you (?:enjoyed|liked|found|like) (?:reading )?(?:this|our|the) (?:post|article|roundup|story|page|content)|\bconsider (?:supporting|donating|becoming)|\b(?:donate|give) (?:now|today)\b|\bbecome a (?:member|patron|supporter)\b|\bsupport (?:our|independent|quality) (?:work|journalism)/,
  ],
  [
    'promotion',
    /^(?:e-?mail newsletter|newsletter|get (?:the|our) .{0,40}newsletter|never miss (?:a|the|our)\b|stay (?:in touch|up to date|connected|informed)\b|want (?:more|to read more)\b.{0,60}\?$)/,
  ],
  [
    'promotion',
    /\b(?:melde dich|abonnieren sie|abonniere|jetzt abonnieren|inscrivez-vous|abonnez-vous|suscr[ií]bete|inscreva-se|assine)\b/,
  ],
  [
    'share',
    /^(?:share (?:this(?: \w+)?|on \w+|via \w+|with \w+)|share|tweet|tweet this|pin it|pin|e-?mail(?: this)?|print(?: this)?|print recipe.{0,20}|jump to recipe.{0,20}|save|copy link|sharing is caring!?|teilen|jetzt teilen|partager|compartir)$|^follow (?:us|me|@\w+)\b|\bfollow (?:us|me|him|her|them) (?:on|@)|\bkeep up with (?:me|us) on\b/,
  ],
  [
    'comments',
    /^(?:no comments?(?: yet)?|\d+ (?:comments?|repl(?:y|ies)|responses?|thoughts? on .*)|(?:view|see|show|read|load|post|add|leave|write)(?: a| all| more| the| your)? (?:comments?|reply|thoughts?)(?: below)?|comments? (?:are|is) (?:closed|off|disabled).*|join the (?:conversation|discussion).*|blog comments powered by.*|comments powered by.*|(?:you must|please) (?:be )?(?:log|sign)(?:ged|ed)? in to .*|you need to be logged in .*)$/,
  ],
  [
    'comments',
    /\brequired fields are marked\b|\bwill not be published\b|\bwe want to hear what you think about this\b/,
  ],
  [
    'advert',
    /^(?:advertisement|advertisements|advertising|ad|ads|sponsored|sponsored (?:content|post|links?)|promoted(?: content)?|anzeige|werbung|publicit[ée]|publicidade?|(?:story|article) continues (?:below|after).*|continue reading below.*|scroll to continue.*|loading\.*|skip (?:ad|advertisement))$/,
  ],
  [
    'notice',
    /\bcookies?\b.{0,80}\b(?:accept|play|consent|experience|preferences)\b|\baccept\b.{0,40}\bcookies\b|\baffiliate (?:links?|commission)|\bcommission (?:on|from|if)\b.{0,60}|\bwe may (?:earn|receive)\b|\ball rights reserved\b|^(?:©|\(c\)|copyright)\s.{0,120}$/,
  ],
  [
    'related',
    /^(?:read more|read also|related|also read|see more|more|watch|more on this|next|previous|next page|previous page|recommended|don.t miss|lire aussi|lesen sie auch|lea también|leia também|leggi anche)\s*[:»›→|]/,
  ],
  [
    'tags',
    /^(?:tags?|tagged|filed under|categor(?:y|ies)|posted in|topics?|keywords?|labels?|related topics|schlagw[oö]rte?r?|themen|étiquettes|etiquetas)\s*[:：]/,
  ],
  ['tags', /^(?:tags?|tagged(?: in)?|filed under|related topics)$/],
]

/** Headings of what follows an article or is put into it. Whole headings only. */
const HEADINGS: readonly (readonly [PhraseReason, RegExp])[] = [
  [
    'related',
    /^(?:related(?: (?:articles?|posts?|stories|news|content|topics?|reading|links?|coverage|videos?|pages?|items?|questions))?|(?:editors?.? )?(?:recommendations?|picks)|recommended(?: (?:for you|reading|stories|articles?|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|you.ll also like|more (?:from|in|about this|on this|like this|stories|news|articles|posts|to read|reading|by|coverage)\b.*|more|read (?:more|next|this next|also)|what to read next|up next|most (?:read|popular|viewed|shared|recent|commented)|popular(?: (?:now|posts|stories|articles))?|trending(?: now)?|latest(?: (?:news|posts|stories|articles|videos))?|recent (?:posts|articles|news|comments)|in this (?:series|section)|also (?:on|in|read)\b.*|don.t miss|similar (?:posts|articles|stories)|see also on\b.*|from (?:around )?the web|sponsored(?: content| links)?|discover (?:more|our)\b.*|keep reading|continue reading|previous (?:post|article)|next (?:post|article)|post navigation|other (?:posts|articles|news)|archives?|categories|tags|blogroll|mehr zum thema|das könnte (?:sie|dich) auch interessieren|sur le même sujet|à lire aussi|lire aussi|te puede interesar|leia (?:também|mais)|potrebbe interessarti)\s*[:…]?$/,
  ],
  [
    'comments',
    /^(?:\d+ )?comments?(?: (?:on|to|for)\b.*)?(?: ?\(\d+\))?$|^\d+ (?:responses?|repl(?:y|ies)|thoughts?)(?: (?:on|to)\b.*)?$|^(?:there (?:are|is) \d+ comments?|leave (?:a|your) (?:reply|comment).*|post a comment|add (?:a|your) comment|join the (?:conversation|discussion)|write a comment|your answer|schreibe einen kommentar|ein gedanke zu\b.*|\d+ (?:gedanken|kommentare?|commentaires?|comentarios?)\b.*|kommentare?|commentaires?|laisser un commentaire|deja (?:un|una) (?:comentario|respuesta)|comentarios?|deixe um comentário)$/,
  ],
  [
    'share',
    /^(?:share(?: this)?(?: (?:article|post|page|story|on))?|spread the word|follow us(?: on\b.*)?|social|teilen|partager|compartir)\s*:?$/,
  ],
  [
    'promotion',
    /^(?:subscribe(?: (?:to|now|today)\b.*)?|newsletters?|sign up\b.*|get (?:the|our) .*newsletter.*|(?:e-?mail )?newsletter.*|stay (?:in touch|connected|informed|up to date)\b.*|support (?:us|our work)\b.*|donate(?: now)?|help us (?:grow|unlock|continue)\b.*|while you(?:.re| are) here.*|our (?:sponsors|partners)|advertise with us|join us|become a member.*)$/,
  ],
  [
    'author',
    /^(?:about (?:the )?authors?|about .{2,40}(?:\(author\))|written by|author|authors|the authors?|meet the author|über den autor|à propos de l.auteur|sobre (?:el|o) autor)\s*:?$/,
  ],
]

const tidy = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()

/** What a block of `words` words that stands in running text really is, undefined when it is text. */
export function strayPhrase(text: string, words: number): PhraseReason | undefined {
  if (words > LONGEST) return undefined
  const plain = tidy(text.slice(0, 500))
  for (const [reason, test] of SENTENCES) if (test.test(plain)) return reason
  return undefined
}

/** What a heading begins, undefined when it begins a part of the article. */
export function strayHeading(text: string): PhraseReason | undefined {
  if (text.length > 80) return undefined
  const plain = tidy(text)
  for (const [reason, test] of HEADINGS) if (test.test(plain)) return reason
  return undefined
}
