import { createHash } from 'node:crypto';
import { seededRandom } from '../kernel/random.ts';

/**
 * What the people of the demonstration town sign in with. Everyone knows these: they are the same
 * on every machine, and they are made from names, not from chance.
 */
export const demoPassword = 'half-hour-by-half-hour';

function keyOf(kind: string, key: string): string {
  return seededRandom(`halfhour ${kind}`).fork(key).hex(32);
}

/** An account user's API key, by the person's key in the plan. */
export function demoApiKey(personKey: string): string {
  return `sk_live_${keyOf('api key', personKey)}`;
}

/** An organization's secret key, by its key in the plan. */
export function demoOrganizationKey(organizationKey: string): string {
  return `org_live_${keyOf('organization key', organizationKey)}`;
}

/** A pre-signed key of an account user. */
export function demoPreSignedKey(personKey: string): string {
  return `pre_${keyOf('pre-signed key', personKey)}`;
}

/** The token of an open password reset of an account user. */
export function demoPasswordResetToken(personKey: string): string {
  return `reset_${keyOf('password reset', personKey)}`;
}

/** A refresh token of an account user that is good for the first week of the world. */
export function demoRefreshToken(personKey: string): string {
  return `refresh_${keyOf('refresh token', personKey)}`;
}

/** A refresh token of an account user that ended before the world began. */
export function demoExpiredRefreshToken(personKey: string): string {
  return `refresh_${keyOf('expired refresh token', personKey)}`;
}

/** The number of an account user. */
export function demoUserNumber(personKey: string): string {
  return `C-${keyOf('user number', personKey).slice(0, 8).toUpperCase()}`;
}

/** What another system knows an account user by. */
export function demoExternalId(personKey: string): string {
  return `crm-${keyOf('external identifier', personKey).slice(0, 10)}`;
}

/** The code on the letter to whoever lives at a household's address. */
export function demoShortcode(householdKey: string): string {
  return keyOf('shortcode', householdKey).slice(0, 6).toUpperCase();
}

/** What the customer's own books call a portfolio. */
export function demoPortfolioReference(portfolioKey: string): {
  readonly namespace: string;
  readonly value: string;
} {
  return { namespace: 'ledger', value: `WREN-${keyOf('portfolio', portfolioKey).slice(0, 6)}` };
}

/** A task's identifier, in the form of a UUID. */
export function demoTaskId(name: string): string {
  const hex = createHash('sha256').update(`halfhour task ${name}`).digest('hex');
  const parts = [8, 12, 16, 20, 32].map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end));
  return parts.join('-');
}

/** The EUI-64 of a smart device, by its place's key in the plan and what it is there. */
export function demoDeviceId(placeKey: string, device: string): string {
  const digits = seededRandom(`halfhour network ${placeKey}`).fork(device).hex(16).toUpperCase();
  return (digits.match(/../g) ?? []).join('-');
}
