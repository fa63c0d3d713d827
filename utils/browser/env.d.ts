// What the build writes in place of `import.meta.env`.
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean }
}
