import { demoViewers } from '../demo/viewers.ts';

/** Samples that are as good as a credential. */
const secretSamples = ['token', 'refreshToken', 'expiredRefreshToken'];

/**
 * Names for the credentials of the demonstration viewers. The pages show these in their place, so
 * that a reader knows where they come from and no scanner of keys mistakes them for real ones.
 */
function namesOfSecrets(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const viewer of demoViewers()) {
    const { name, password, apiKey, preSignedKey, organizationSecretKey, samples } = viewer;
    const own = { apiKey, preSignedKey, organizationSecretKey };
    if (password) names.set(password, 'the password of the demonstration viewers');
    for (const [kind, value] of Object.entries(own)) {
      if (value) names.set(value, `${kind} of ${name}`);
    }
    for (const kind of secretSamples) {
      const value = samples[kind];
      if (value) names.set(value, `samples.${kind} of ${name}`);
    }
  }
  return names;
}

/** A value as JSON, with the names of the demonstration viewers' credentials in their place. */
export function jsonWithoutSecrets(value: unknown): string {
  const names = namesOfSecrets();
  return JSON.stringify(
    value,
    (_key, part) => {
      const name = typeof part === 'string' ? names.get(part) : undefined;
      return name === undefined ? part : `<${name}>`;
    },
    2,
  );
}
