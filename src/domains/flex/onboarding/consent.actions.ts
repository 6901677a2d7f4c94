import type { Context } from '../../../engine/context.ts';
import type { VendorConsent } from '../../../outside/device-accounts/port.ts';
import { isLinkGood, signLink } from '../../identity/index.ts';
import {
  type ConsentWord,
  consentOf,
  consentPath,
  consentWords,
  readContinuation,
} from './consent.rules.ts';

import { openStep, type StepRow } from './onboarding.store.ts';
import { needsKey, routeOf } from './onboarding-steps.rules.ts';
import { wizardFacts } from './wizards.actions.ts';

type Reading = Pick<Context, 'db' | 'clock'>;
type Query = { readonly expires?: unknown; readonly signature?: unknown };

/** How long a customer has at the page of the vendor, and to come back from it. */
const consentMinutes = 30;

/** A path of this server's, signed for whoever is given it, for half an hour. */
async function signed({ db, clock }: Reading, path: string): Promise<string> {
  const until = clock.now().add({ minutes: consentMinutes });
  const { expires, signature } = await signLink(db, path, until);
  return `${path}?expires=${expires}&signature=${signature}`;
}

/** Where a customer lets the platform in at the vendor, at a step that is open; null at any other. */
export async function consentAddress(
  context: Context,
  { uuid, kind, completedAt }: StepRow,
): Promise<string | null> {
  if (kind !== 'AuthFlow' || completedAt) return null;
  return context.request.origin + (await signed(context, consentPath(uuid)));
}

/** What the address with which a customer came back says; null where it is not one of this step, or too old. */
export async function consentIn(
  { db, clock }: Reading,
  { uuid }: StepRow,
  address: string,
): Promise<VendorConsent | null> {
  const read = readContinuation(uuid, address);
  if (!read) return null;
  // A refusal opens nothing, so that it need not be proved.
  const isGood = read.word === 'refused' || (await isLinkGood(db, clock, read.path, read));
  return isGood ? consentOf(read.word) : null;
}

/** What the page of a vendor shows. */
export interface ConsentPage {
  readonly vendor: string;
  readonly device: string;
  /** What can be answered, with the address to go on to. */
  readonly choices: readonly { readonly word: ConsentWord; readonly address: string }[];
}

/**
 * What the page shows at which a customer lets the platform in; `REFUSED` where its address is not as it was
 * signed or its time is over, `MISSING` where the step is over.
 */
export async function consentPageAt(
  context: Reading,
  stepId: string,
  query: Query,
): Promise<ConsentPage | 'REFUSED' | 'MISSING'> {
  const { db, clock } = context;
  const { expires, signature } = query;
  const isGood = await isLinkGood(db, clock, consentPath(stepId), { expires, signature });
  if (!isGood) return 'REFUSED';
  const open = await openStep(db, stepId);
  const route = open && routeOf((await wizardFacts(db, open.wizard)).facts);
  if (!route) return 'MISSING';
  const offered = consentWords.filter((word) => word !== 'without-key' || needsKey(route));
  return {
    vendor: route.provider,
    device: [route.model.make, route.model.model].filter(Boolean).join(' '),
    choices: await Promise.all(
      offered.map(async (word) => ({
        word,
        address: await signed(context, consentPath(stepId, word)),
      })),
    ),
  };
}

/** Whether an address is one with which a customer comes back from the page. */
export async function isContinuation(
  { db, clock }: Reading,
  stepId: string,
  word: string,
  { expires, signature }: Query,
): Promise<boolean> {
  if (consentOf(word) === null) return false;
  return isLinkGood(db, clock, consentPath(stepId, word as ConsentWord), { expires, signature });
}
