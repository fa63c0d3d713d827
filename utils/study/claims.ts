import type { Article } from '../article/article'

/** What the page says of itself in title, headings and metadata: weak, because a page may lie. Each 0 to 1 but for the count. */
export interface Claims {
  readonly lessonTitle: number
  /** Headings that name a part of a lesson or of a reference work. */
  readonly lessonHeadings: number
  readonly lesson: number
  readonly news: number
  readonly product: number
}

const LESSON_TITLE =
  /\b(?:tutorial|guide|introduction|intro|lecture|lesson|chapter|section|what (?:is|are)|how to|definition|meaning|explained|basics|fundamentals|notes|encyclop[a-z]*|dictionary|glossary|documentation|reference|manual|course|textbook|examples?|theorem|theory|einführung|grundlagen|anleitung|lexikon|cours|leçon|définition|introducción|lección|definición|guía|guida|lezione|aula)\b/iu

const LESSON_HEADING =
  /^(?:[\d.]+ )?(?:introduction|overview|background|definitions?|examples?|properties|history|etymology|terminology|applications?|exercises?|problems|solutions?|summary|conclusion|key (?:terms|concepts|points|takeaways)|learning (?:objectives|outcomes|goals)|objectives|prerequisites|see also|references|further reading|notes|bibliography|syntax|parameters|return values?|usage|types? of .*|what (?:is|are) .*|how .* works?|step \d+.*|causes|symptoms|advantages.*|disadvantages.*|formula|proof|theorem|glossary|review questions|check your .*|try it.*|beispiele?|siehe auch|einzelnachweise|literatur|geschichte|definition|voir aussi|références|exemples?|véase también|referencias|ejemplos?)(?: \S+){0,2}$/iu

const LESSON_TYPES = new Set(
  'course learningresource techarticle quiz definedterm definedtermset qapage question scholarlyarticle howto book apireference educationaloccupationalprogram syllabus lecture'.split(
    ' ',
  ),
)
const NEWS_TYPES = new Set(
  'newsarticle reportagenewsarticle opinionnewsarticle analysisnewsarticle liveblogposting event sportsevent'.split(
    ' ',
  ),
)
const PRODUCT_TYPES = new Set(
  'product offer aggregateoffer recipe localbusiness store hotel restaurant jobposting movie musicrecording profile profilepage itemlist collectionpage searchresultspage'.split(
    ' ',
  ),
)

/** Reads the claims of a page. */
export function claimsOf(article: Article): Claims {
  const types = article.meta.types.map((type) => type.toLowerCase())
  const claims = (known: ReadonlySet<string>) => (types.some((type) => known.has(type)) ? 1 : 0)
  const headings = article.blocks.filter(({ role, level }) => role === 'heading' && level >= 2)
  const title = article.blocks.find(({ role, level }) => role === 'heading' && level === 1)?.text ?? ''
  return {
    lessonTitle: LESSON_TITLE.test(`${article.meta.title.slice(0, 200)} ${title.slice(0, 200)}`) ? 1 : 0,
    lessonHeadings: headings.filter(({ text }) => LESSON_HEADING.test(text.slice(0, 60))).length,
    lesson: claims(LESSON_TYPES),
    news: claims(NEWS_TYPES),
    product: claims(PRODUCT_TYPES),
  }
}
