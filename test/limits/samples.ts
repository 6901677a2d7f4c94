import type { Policy } from '../../src/contract/policies.ts';

/** A policy that promises nothing but what is given. */
export function samplePolicy(given: Partial<Policy> & Pick<Policy, 'coordinate'>): Policy {
  const [parentName = '', fieldName = ''] = given.coordinate.split('.');
  return {
    parentName,
    fieldName,
    isRoot: parentName === 'Query' || parentName === 'Mutation',
    complexity: 0,
    access: null,
    subject: null,
    codes: new Set(),
    rateLimit: null,
    largestPage: null,
    deprecation: null,
    ...given,
  };
}

/** `10/m`, `2/s` and so on as a policy carries them, for callers told apart by address. */
export function sampleRate(...texts: readonly `${number}/${'s' | 'm' | 'h' | 'd'}`[]) {
  const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400 };
  const steps = texts.map((text) => {
    const [requests, unit] = text.split('/') as [string, keyof typeof secondsOf];
    return { text, requests: Number(requests), windowSeconds: secondsOf[unit] };
  });
  return { key: 'IP' as const, steps };
}
