/** What scripts/lib/map-plugin.mjs compiles from the files in concepts/. */
declare module 'virtual:map/index' {
  const index: import('./concept').MapIndex
  export default index
}
declare module 'virtual:map/subjects' {
  const subjects: { readonly [subject: string]: () => Promise<{ default: import('./concept').SubjectContent }> }
  export default subjects
}
