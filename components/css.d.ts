/** Style sheets are imported for their effect; the bundler collects them. */
declare module '*.css'
/** Style sheets as text, for files that are handed over. */
declare module '*.css?inline' {
  const css: string
  export default css
}
