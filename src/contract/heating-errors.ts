import type { CatalogueEntry } from './error-entry.ts';

/** The errors about heat pumps and their controllers, as part of the catalogue. */
export const heatingErrors = {
  'KT-CT-4303': {
    message: 'Unable to fetch device status.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The account has no such controller, or it has never reported.',
  },
  'KT-CT-4305': {
    message: 'Unable to fetch heating controller configuration.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The account has no such controller, or it has never reported.',
  },
  'KT-CT-4306': {
    message: 'Unable to set zone mode.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The account has no such controller, or it does not take the command.',
  },
  'KT-CT-4307': {
    message: 'Unable to deprovision heating controller.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The account has no such controller.',
  },
  'KT-CT-4308': {
    message: 'Unable to set zone schedules.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The account has no such controller, or it does not take the command.',
  },
  'KT-CT-4309': {
    message: 'Unable to remove sensor.',
    type: 'SERVICE_AVAILABILITY',
    description:
      'The account has no such controller or the controller no such pod, or a zone is heated by it.',
  },
  'KT-CT-4333': {
    message: 'Invalid zone mode data.',
    type: 'VALIDATION',
    description: 'The zone cannot be run like that; the paths lead to what is wrong.',
  },
  'KT-CT-4334': {
    message: 'Invalid zone schedule data.',
    type: 'VALIDATION',
    description: 'The schedule is not one that may be set; the paths lead to what is wrong.',
  },
  'KT-CT-4360': {
    message: 'Device status could not be fetched.',
    type: 'APPLICATION',
    description: 'The account has no heat pump that answers.',
  },
} as const satisfies Record<string, CatalogueEntry>;
