declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {}
}
