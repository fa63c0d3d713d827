/**
 * Families of class and id words. What a site calls its boxes is weak evidence of what they hold; families keep
 * the many names of one thing together. Names that are also parts of other words need their boundaries.
 */
const CLASS_FAMILIES = {
  nav: /nav(?!y)|menu|breadcrumb|crumbs?\b|paginat|\bpager|\btabs?\b|toolbar|\bskip|site-?map|prev-?next|jump|\bnext\b|\bprev/,
  toc: /\btoc|table-of-contents|contents-list|outline/,
  footer: /foot(?!note|ball)|colophon|copyright|\blegal|site-info|\blicen[cs]/,
  header: /header|masthead|\bbanner|top-?bar|\blogo|\bbrand|headline-list/,
  side: /side-?bar|\brail\b|\baside|widget|secondary|\bblock-region|right-col|\bside\b|complementary/,
  comment: /comment(?!ary)|disqus|\brespond\b|\brepl(?:y|ies)|discuss|livefyre|\bthread|guestbook|trackback/,
  share: /\bshar(?:e|ing|ed)|social|\bfollow|facebook|twitter|whats-?app|pinterest|linkedin|addtoany|addthis/,
  related:
    /relat|recommend|popular|trend|\bmore-|-more\b|\bmore\b|\bmost\b|\balso|read-?next|outbrain|taboola|teaser|\bcard|carousel|up-?next|similar|suggest|\blatest|\brecent|recirc|slider|\bpromo|onward/,
  ad: /\bads?\b|\bads?-|-ads?\b|advert|sponsor|\bdfp|commercial|affiliat|\bgpt\b|paywall/,
  letter: /newsletter|subscri|sign-?up|\bemail|mailing|opt-?in|\bcta\b|call-?to|donat|register|\bjoin/,
  cookie: /cookie|consent|gdpr|ccpa|privacy|notice\b|alert-bar/,
  meta: /\bmeta|byline|author|\bdate|\btime(?!line)|publish|\bposted|\btags?\b|\btags?-|categor|timestamp|\bbio\b|dateline|contributor|\bby\b|kicker|eyebrow|read-?time/,
  caption: /caption|credit|figure|\bimage|\bimg|photo|gallery|\bmedia|thumb|slideshow|video|player/,
  form: /search|\bform|login|log-?in|sign-?in|input|filter|\bsort|survey|\bpoll|vote|\brating/,
  modal: /modal|pop-?up|overlay|dialog|lightbox|tooltip|drawer|interstitial|toast/,
  unseen: /\bhid(?:e|den)|collapsed|print-?only|no-?print|noprint|invisible|d-none/,
  article: /article|\bstory|\bpost(?!er)|\bentry|blog|\bnews\b|chapter|lesson|lecture/,
  content: /content|\bbody|\btext|\bmain|page-|\bprose|markdown|rich-?text|richtext/,
  note: /\bnote|feature|\bbox|callout|example|exercise|remark|\btip\b|admonition|theorem|definition|objective|summary|key-?point|learning|highlight|aside-/,
  cite: /footnote|referenc|citation|endnote|bibliog|reflist|\bfn\b/,
  list: /\blist\b|-list\b|\bfeed|\bindex|archive|results?\b|catalog|\bgrid|listing|directory/,
  user: /\buser|profile|avatar|account|signature|member|people|bio\b/,
  answer: /answer|accepted|question|solution/,
} as const

export type ClassFamily = keyof typeof CLASS_FAMILIES
/** Names of the class families; a family's place is its bit in a mask. */
export const CLASS_NAMES = Object.keys(CLASS_FAMILIES) as ClassFamily[]
const CLASS_TESTS = Object.values(CLASS_FAMILIES)

/** The bit of one class family. */
export const classBit = (name: ClassFamily): number => 1 << CLASS_NAMES.indexOf(name)

/** The bits of all families that class words belong to. */
export function classMask(words: string): number {
  if (words === '') return 0
  const plain = words.replaceAll('_', '-')
  let mask = 0
  for (const [bit, test] of CLASS_TESTS.entries()) if (test.test(plain)) mask |= 1 << bit
  return mask
}

/** Families of set phrases: what a short block says when it is a tool of the page and not its text. */
const TEXT_FAMILIES = {
  share:
    /^(?:share|tweet|pin it|e?-?mail|print|save|copy link|facebook|twitter|follow|like)\b|share (?:this|on|via)|follow (?:us|me|@)|\bon (?:facebook|twitter|instagram)|teilen|partager|compart[ei]/,
  comment:
    /\bcomments?\b|\brepl(?:y|ies)\b|leave a (?:reply|comment)|log in to|sign in to|kommentare?|commentaires?|comentarios?/,
  related:
    /^(?:related|more (?:from|on|in|stories|about|like|news|posts)|read (?:more|next|also)|recommended|you (?:may|might) (?:also )?(?:like|be)|see also|also (?:on|read|in)|most (?:read|popular|viewed)|popular|trending|up next|latest|recent posts|next (?:article|post|up)|previous|don.t miss|continue reading|further reading|mehr zum|lire aussi|à lire|te puede|lea también|leia|lesen sie|watch)\b/,
  letter:
    /newsletter|subscrib|sign up|your (?:e-?mail|inbox)|e-?mail address|unsubscribe|abonn|suscr[ií]b|donat(?:e|ion)|support us|become a member/,
  legal:
    /©|\(c\) ?\d{4}|copyright|all rights reserved|terms (?:of|and)|privacy policy|cookies?\b|licen[cs]ed under|powered by|datenschutz|impressum|mentions légales/,
  byline:
    /^(?:by|von|por|par|written by|posted by|author|photo(?:graph)?s?(?: by)?|credit|image|source|quelle|text)\b[: ]/,
  dated:
    /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d+ (?:min(?:ute)?s?|hours?|days?|months?|years?) (?:ago|read)|\b(?:posted|published|updated|modified) (?:on|at|by|:)?/,
  tagged: /^(?:tags?|tagged|filed under|categor(?:y|ies)|topics?|keywords?|labels?|posted in|in)\b ?:?/,
  nav: /^(?:home|menu|skip to|next|prev(?:ious)?|back(?: to)?|top|search|close|open|show|hide|view|sign in|log ?in|register|about(?: us)?|contact|contents|jump to|page \d|navigation|download|edit|\[?edit\]?|more)\b/,
  advert:
    /^(?:advertisement|ad|ads|sponsored|promoted|anzeige|werbung|publicit[éày]|publicidad[e]?|story continues|article continues)\b/,
} as const

export type TextFamily = keyof typeof TEXT_FAMILIES
/** Names of the phrase families; a family's place is its bit in a mask. */
export const TEXT_NAMES = Object.keys(TEXT_FAMILIES) as TextFamily[]
const TEXT_TESTS = Object.values(TEXT_FAMILIES)

/** The bit of one phrase family. */
export const textBit = (name: TextFamily): number => 1 << TEXT_NAMES.indexOf(name)

/** Phrases are looked for in this much of a text. */
const LOOKED_AT = 160

/** The bits of all families that a text's first words belong to. */
export function textMask(text: string): number {
  const start = text.slice(0, LOOKED_AT).toLowerCase()
  let mask = 0
  for (const [bit, test] of TEXT_TESTS.entries()) if (test.test(start)) mask |= 1 << bit
  return mask
}
