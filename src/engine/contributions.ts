/**
 * What domains need of higher ones, by name. The domain that needs something declares it here, from
 * its own `contributions.ts`, and lists the name in its manifest under `needs`; the domains that
 * have it list it under `contributes`. A function comes from exactly one domain. A list is joined
 * from all that add to it, the lowest domain first.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Contributions {}

/** The part of a manifest that is about contributions. */
export interface Contributor {
  readonly name: string;
  readonly needs?: readonly (keyof Contributions)[];
  readonly contributes?: Readonly<Partial<Contributions>>;
}

/** @throws Error for what is needed and missing, and for a function that two domains contribute. */
export function joinContributions(domains: readonly Contributor[]): Contributions {
  const joined: Record<string, unknown> = {};
  for (const { contributes = {} } of domains) {
    for (const [name, value] of Object.entries(contributes)) {
      const before = joined[name];
      if (before === undefined) joined[name] = value;
      else if (Array.isArray(before) && Array.isArray(value)) joined[name] = [...before, ...value];
      else throw new Error(`Two domains contribute ${name}`);
    }
  }
  for (const { name, needs = [] } of domains) {
    for (const needed of needs as readonly string[]) {
      if (!(needed in joined)) throw new Error(`${name} needs ${needed}: no domain contributes it`);
    }
  }
  return joined as unknown as Contributions;
}
