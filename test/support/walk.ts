import type { Article } from '@/utils/article/article'
import { articleOf } from '@/utils/article/article-of'
import type { Block, WalkedPage } from '@/utils/article/blocks'
import { pageWalk } from '@/utils/cli/parse5-node'

/** Walks a page with this in its body. */
export const walkBody = (body: string): Promise<WalkedPage> =>
  pageWalk(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)

/** The blocks of a page with this in its body. */
export const blocksOf = async (body: string): Promise<readonly Block[]> => (await walkBody(body)).blocks

/** Their texts. */
export const textsOf = async (body: string): Promise<string[]> => (await blocksOf(body)).map(({ text }) => text)

/** The article of a page's HTML. */
export const articleIn = async (html: string): Promise<Article> => articleOf(await pageWalk(html))

/** Ordinary paragraphs of a lesson, for pages that need some text. */
export const LESSON = `<p>A lever is a rigid bar that turns about a fixed point. The longer the arm on which you push, the smaller the force that you need, and the farther you have to move it.</p>
<p>Archimedes is said to have asked for a place to stand, from which he could move the earth. He had understood that force and distance can be traded for each other, but never both at once.</p>
<p>A crowbar, a pair of scissors and the bones of your forearm are levers. In the forearm the muscle pulls close to the elbow, so it has to pull hard, and in return the hand moves fast.</p>`
