import { errorCatalogue } from './error-catalogue.ts';
import { permissionTitle } from './permissions.ts';
import type { Access, Policy } from './policies.ts';

/** A root field's promises as Markdown, appended to its description for whoever explores the schema. */
export function describePolicy(policy: Policy): string {
  const lines = [
    `**Complexity:** ${policy.complexity}`,
    `**Access:** ${describeAccess(policy.access)}`,
  ];
  if (policy.rateLimit) {
    const { key, steps } = policy.rateLimit;
    const caller = key === 'IP' ? 'address' : 'user';
    lines.push(`**Rate limit:** ${steps.map(({ text }) => text).join(', ')} per ${caller}`);
  }
  if (policy.codes.size > 0) {
    lines.push(`**Errors:**\n${[...policy.codes].map(describeCode).join('\n')}`);
  }
  return lines.join('\n\n');
}

function describeCode(code: keyof typeof errorCatalogue): string {
  return `- ${code}: ${errorCatalogue[code].message}`;
}

/** Who may ask, in words: "Can query accounts, or Can view detailed usage". */
export function describeAccess(access: Access | null): string {
  if (!access) return 'as its parent';
  if (access.kind === 'public') return 'everyone';
  if (access.kind === 'undocumented') {
    return {
      PUBLIC: 'everyone',
      SIGNED_IN: 'any viewer with a token',
      OWN_ACCOUNT: 'a viewer who may see the customer asked about',
    }[access.reach];
  }
  return access.groups.map((group) => group.map(permissionTitle).join(' and ')).join(', or ');
}
