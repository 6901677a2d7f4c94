import type { GraphQLField } from 'graphql';
import { domainOfFile } from '../domains/folders.ts';

/** Domains of this project that the published reference does not know, by the one it names. */
const publishedDomains: Readonly<Record<string, string>> = { enrolment: 'products' };

/** Root fields whose code stands in another domain than the one that the reference names. */
const publishedElsewhere: Readonly<Record<string, string>> = {
  applicableRates: 'products',
  embeddedNetwork: 'accounts',
  occupierAccount: 'accounts',
  occupierAccounts: 'accounts',
  settableConsentGranularities: 'metering',
};

/**
 * The domain that the published reference names for a field or type, wherever its code stands: the
 * one whose folder declares it, but for the exceptions above. `engine` for what no domain declares.
 */
export function domainOf({
  name,
  astNode,
}: Pick<GraphQLField<unknown, unknown>, 'name' | 'astNode'>): string {
  const domain = domainOfFile(astNode?.loc?.source.name ?? '');
  if (domain === null) return 'engine';
  return publishedElsewhere[name] ?? publishedDomains[domain] ?? domain;
}
