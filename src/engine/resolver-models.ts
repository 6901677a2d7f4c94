/**
 * What a resolver returns for a GraphQL type: most often a row. Each domain adds its own types to
 * this interface; a type that is not here is returned as a plain object with its fields.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ResolverModels {}
