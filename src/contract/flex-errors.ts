import type { CatalogueEntry } from './error-entry.ts';

/** The errors about smart devices and what they do, as part of the catalogue. */
export const flexErrors = {
  'KT-CT-4326': {
    message: 'Could not get consumption cost data.',
    type: 'SERVICE_AVAILABILITY',
    description:
      'The account has no vehicle or charge point, or a half-hour of what it took or its rate is missing.',
  },
} as const satisfies Record<string, CatalogueEntry>;
