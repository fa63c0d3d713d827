/** A group of study sites that one press may allow. The id is the key suffix of its name, `sites_<id>`. */
export interface Place {
  readonly id: string
  /** Match patterns as `permissions.request` takes them; https alone. */
  readonly origins: readonly string[]
  /** Hosts as a person would name them. */
  readonly names: readonly string[]
}

const place = (id: string, ...hosts: string[]): Place => ({
  id,
  origins: hosts.map((host) => `https://${host}/*`),
  names: hosts.map((host) => host.replace(/^\*\./, '')),
})

/** Sites that are suggested at the first run, in the order in which they are shown. */
export const PLACES: readonly Place[] = [
  place('encyclopedias', '*.wikipedia.org', '*.wikibooks.org', '*.wikiversity.org', '*.britannica.com'),
  place('textbooks', '*.openstax.org', '*.libretexts.org', '*.lumenlearning.com', '*.pressbooks.pub'),
  place('lessons', '*.khanacademy.org', 'ocw.mit.edu', '*.ck12.org', '*.open.edu'),
  place('maths', 'mathworld.wolfram.com', '*.mathsisfun.com', 'tutorial.math.lamar.edu', 'proofwiki.org'),
  place('science', '*.nasa.gov', 'medlineplus.gov', '*.physicsclassroom.com', 'hyperphysics.phy-astr.gsu.edu'),
  place('humanities', 'plato.stanford.edu', 'iep.utm.edu', '*.gutenberg.org', '*.worldhistory.org'),
  place('code', 'developer.mozilla.org', 'docs.python.org', '*.w3schools.com', '*.freecodecamp.org'),
]

/** Every http and https site: what "any site" asks for. */
export const ANYWHERE: readonly string[] = ['https://*/*', 'http://*/*']

/**
 * The pattern that stands for the whole site of an address, without its port, which Firefox does not know.
 *
 * @returns undefined when it is not http or https
 */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined
}
