import type { Temporal } from 'temporal-polyfill';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { noticeOn, rolloverIsDue } from '../changes/rollovers.rules.ts';
import type { agreementRollovers } from '../changes/rollovers.tables.ts';
import type { AgreementPlan, TownSupply } from './plans.demo.ts';
import type { unitRateUplifts } from './uplifts.tables.ts';

/** An agreement of the town with what comes after it at its meter point. */
interface WrittenAgreement {
  readonly id: number;
  readonly nextId: number;
  readonly supply: TownSupply;
  readonly agreement: AgreementPlan;
  readonly next: AgreementPlan | null;
  /** Its place among those of its meter point. */
  readonly index: number;
}

/** What some businesses were quoted on top of the unit rates of a fixed term. */
export function upliftsOf({
  id,
  supply,
  agreement: { from, to, agreedTo },
  index,
}: WrittenAgreement): (typeof unitRateUplifts.$inferInsert)[] {
  const random = seededRandom(`halfhour uplift ${supply.identifier} ${index}`);
  if (supply.kind !== 'business' || agreedTo === null || random.chance(0.4)) return [];
  return [
    {
      agreementId: id,
      unitRateUplift: (random.integer(20, 250) / 100).toFixed(4),
      validFrom: startOfLondonDay(from),
      validTo: startOfLondonDay(to ?? agreedTo),
    },
  ];
}

/** The number of the roll-over of a meter point's agreement, by its place among them. */
export function demoRolloverNumber(identifier: string, index: number): string {
  return `R-${seededRandom(`halfhour roll-over ${identifier} ${index}`).hex(8).toUpperCase()}`;
}

/** What has become, or is to become, of a fixed term that is over or about to end. */
export function rolloversOf(
  { id, nextId, supply, agreement, next, index }: WrittenAgreement,
  today: Temporal.PlainDate,
): (typeof agreementRollovers.$inferInsert)[] {
  const { to, agreedTo, isRevoked } = agreement;
  const isCutShort = to === null || agreedTo === null || to.until(agreedTo).days !== 0;
  if (isCutShort || isRevoked || !rolloverIsDue(agreedTo, today)) return [];
  const follows = next?.isRevoked ? null : next;
  const isByItself = !follows || follows.productCode.includes('VAR');
  const sendOn = noticeOn(agreedTo);
  const isSent = sendOn.until(today).days >= 0;
  const scheduledOn = agreedTo.subtract({ days: 49 });
  const rollover: typeof agreementRollovers.$inferInsert = {
    number: demoRolloverNumber(supply.identifier, index),
    agreementId: id,
    rolledOnToId: follows ? nextId : null,
    rolloverType: isByItself ? 'DEFAULT' : 'CUSTOMER_REQUESTED',
    status: follows ? 'DONE' : 'PENDING',
    productCode: follows?.productCode ?? followOnOf(supply),
    rolloverOn: agreedTo,
    expectedSendOn: sendOn,
    actualSendOn: isSent ? sendOn : null,
    failureReason: '',
    suppressComms: false,
    tags: [supply.fuel.toLowerCase(), supply.kind === 'business' ? 'business' : 'home'],
    params: {},
    createdAt: startOfLondonDay(scheduledOn),
    updatedAt: startOfLondonDay(follows ? agreedTo : isSent ? sendOn : scheduledOn),
  };
  if (agreement.productCode !== 'FIX-12M-23-09-21') return [rollover];
  const failed: typeof rollover = {
    ...rollover,
    number: demoFailedRolloverNumber(supply.identifier),
    rolledOnToId: null,
    rolloverType: 'CUSTOM',
    status: 'ERROR',
    productCode: 'FIX-12M-25-01-14',
    failureReason: 'The customer had not agreed to a new term by the day.',
    suppressComms: true,
    actualSendOn: null,
  };
  return [rollover, failed];
}

/** The number of an attempt to put a meter point onto another fixed term that came to nothing. */
export function demoFailedRolloverNumber(identifier: string): string {
  return `R-${seededRandom(`halfhour failed roll-over ${identifier}`).hex(8).toUpperCase()}`;
}

/** The product that a fixed term of the town's main brand is followed by where nothing is chosen. */
function followOnOf({ kind, brand }: TownSupply): string {
  if (kind === 'business') return 'BUS-VAR-22-11-01';
  return brand === 'LONDON_POWER' ? 'LP-VAR-22-11-01' : 'VAR-22-11-01';
}
