/**
 * The outside services that resolvers may use, by name. Each port adds itself to this interface
 * from its own folder, so that the engine knows none of them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Services {}
