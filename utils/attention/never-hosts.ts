import hosts from './never-hosts.json'

/** Why a page is never read. Told by signs of an account, never by what a page is about. */
export type NeverReason =
  | 'login'
  | 'portal'
  | 'checkout'
  | 'mail'
  | 'chat'
  | 'bank'
  | 'patient'
  | 'government'
  | 'graded'

/**
 * Hosts that are an account and nothing else, with all that lies below them. A host with a path counts
 * from that path on. Practice quizzes, forums and health books are not here on purpose.
 */
export const NEVER_HOSTS: { readonly [R in NeverReason]: readonly string[] } = hosts

/** Whole labels of a host, as in `onlinebanking.example.org`, that say what lives there. */
export const NEVER_LABELS: readonly (readonly [NeverReason, RegExp])[] = [
  ['login', /^(accounts?|my-?account|log-?in|sign-?(in|on|up)|sso|idp|auth|oauth|cas|shibboleth)$/],
  ['portal', /^((my|student|parent|member|client|customer|employee)-?)?portal$/],
  ['checkout', /^(checkout|pay|payments?|billing)$/],
  ['mail', /^(web-?mail|owa|roundcube)$/],
  ['bank', /^(online|e|i|net|web|mobile|internet|secure)?-?banking$/],
  ['patient', /^(my-?chart|patient-?(portal|access|gateway)?|my-?health|e-?health-?portal)$/],
  ['graded', /^(proctor(ing)?|lockdown|secure-?exam|.*quiz-lti.*)$/],
]

/** Paths of learning platforms, mail programs and shops, as they are on any host that runs them. */
export const NEVER_PATHS: readonly (readonly [NeverReason, RegExp])[] = [
  // Canvas, Moodle, Blackboard, Brightspace, Schoology, Gradescope: the attempt, not the page that describes it.
  ['graded', /\/courses\/\d+\/quizzes\/\d+\/(take|history)(\/|$)/],
  ['graded', /\/courses\/\d+\/assignments\/\d+\/(submissions|take)(\/|$)/],
  ['graded', /\/mod\/quiz\/(attempt|startattempt|processattempt|summary|review)\.php$/],
  ['graded', /\/webapps\/assessment\/take\//],
  ['graded', /\/ultra\/courses\/[^/]+\/assessment\/.+\/attempt/],
  ['graded', /\/d2l\/lms\/quizzing\/user\/attempt/],
  ['graded', /\/(course|assignment)\/\d+\/(assessments?|common_assessment)(\/|$)/],
  ['portal', /\/courses\/\d+\/grades(\/|$)/],
  ['portal', /\/grade\/report\//],
  ['portal', /\/user\/(profile|edit|preferences)\.php$/],
  ['chat', /\/message\/index\.php$/],
  ['mail', /^\/(conversations|owa|roundcube|webmail)(\/|$)/],
  ['patient', /^\/my-?chart[^/]*(\/|$)/i],
  ['checkout', /^(\/[a-z]{2}([-_][a-z]{2})?)?\/(checkouts?|cart|basket|payment|billing)(\/|$)/i],
]
