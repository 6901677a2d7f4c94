import { Temporal } from 'temporal-polyfill';
import type { TownPlan } from '../../../demo/plan.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import type { AgreementRow } from '../agreements/agreements.store.ts';

/** An agreement of the town with what matters of its product. */
export interface MadeAgreement extends AgreementRow {
  readonly productCode: string;
  readonly hasFixedRates: boolean;
  readonly termMonths: number | null;
}

/** The accounts that a contract is about from an instant on. */
interface PlannedVersion {
  readonly effectiveFrom: Temporal.Instant;
  readonly places: readonly Place[];
}

/** How a journey to a contract that was not concluded has ended. */
type Stop = 'WAITS_FOR_SIGNATURE' | 'CHECK_FAILED' | 'CALLED_OFF';

/** A contract of the town, its terms and journeys apart. */
export interface ContractPlan {
  readonly key: string;
  readonly title: string;
  /** The key of a business; null where the party is the account of the only place. */
  readonly businessKey: string | null;
  readonly versions: readonly PlannedVersion[];
  readonly requestedAt: Temporal.Instant;
  readonly signedAt: Temporal.Instant | null;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly agreedTo: Temporal.Instant | null;
  readonly cancelledAt: Temporal.Instant | null;
  readonly rescindedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** Null where the contract was signed. */
  readonly stop: Stop | null;
  readonly made: readonly MadeAgreement[];
}

const { compare } = Temporal.Instant;

const open = {
  businessKey: null,
  cancelledAt: null,
  rescindedAt: null,
  revokedAt: null,
  stop: null,
} as const;

/**
 * The contracts of the town, drawn up from the agreements that were made under them: a business's
 * year by year or all its sites together, some homes', and some that came to nothing.
 */
export function planContracts(
  plan: TownPlan,
  agreementsOf: (accountNumber: string) => readonly MadeAgreement[],
  today: Temporal.PlainDate,
): ContractPlan[] {
  const places = new Map(placesOf(plan).map((place) => [place.key, place]));
  const placeOf = (key: string): Place => {
    const place = places.get(key);
    if (!place) throw new Error(`The town has no place ${key}`);
    return place;
  };
  const madeAt = (place: Place) => agreementsOf(place.accountNumber);
  const single = plan.businesses
    .filter(({ sites }) => sites.length === 1)
    .flatMap(({ key, name, sites }) =>
      sites.flatMap((site) => yearsOf(key, name, placeOf(site.key), madeAt(placeOf(site.key)))),
    );
  const masters = plan.businesses
    .filter(({ sites }) => sites.length > 1)
    .map(({ key, name, sites }) =>
      masterOf(
        key,
        name,
        sites.map((site) => placeOf(site.key)),
        madeAt,
      ),
    );
  const homes = homeStories.map(({ key, product, title, noticeDays }) => {
    const place = placeOf(key);
    const made = madeAt(place).filter(({ productCode }) => productCode === product);
    const drawn = drawUp(key, title, [place], made);
    const cancelledAt = noticeDays && drawn.validTo && daysBefore(drawn.validTo, noticeDays);
    return { ...drawn, cancelledAt: cancelledAt || null };
  });
  const nothing = unmadeStories.map((story) => unmade(story, placeOf(story.place), today));
  const hall = single.findLast(({ businessKey }) => businessKey === 'business-hall');
  return [...masters, ...single, ...homes, ...nothing, ...(hall ? [renewalOf(hall, today)] : [])];
}

/** Homes with a contract on the product that they have agreed to. */
const homeStories: readonly {
  readonly key: string;
  readonly product: string;
  readonly title: string;
  /** How many days before the end notice was given; null where none was. */
  readonly noticeDays: number | null;
}[] = [
  { key: 'household-everything', product: 'SILVER-24-04-03', title: 'Tracker', noticeDays: null },
  {
    key: 'household-plain',
    product: 'FIX-12M-25-01-14',
    title: 'Fixed for a year',
    noticeDays: null,
  },
  {
    key: 'household-014',
    product: 'FIX-24M-25-10-11',
    title: 'Fixed for two years',
    noticeDays: null,
  },
  {
    key: 'household-056',
    product: 'FIX-12M-23-09-21',
    title: 'Fixed for a year',
    noticeDays: null,
  },
  { key: 'household-moving-in', product: 'VAR-22-11-01', title: 'Supply', noticeDays: null },
  { key: 'household-leaving', product: 'VAR-22-11-01', title: 'Supply', noticeDays: 24 },
  { key: 'household-closed', product: 'VAR-22-11-01', title: 'Supply', noticeDays: 21 },
];

/** Contracts of homes under which no agreement was made, or none that counts. */
interface UnmadeStory {
  readonly key: string;
  readonly place: string;
  readonly title: string;
  readonly requestedDaysAgo: number;
  /** The first day of validity, in days from today. */
  readonly fromDays: number;
  readonly ended?: { readonly how: 'RESCINDED' | 'REVOKED'; readonly daysAfterSigning: number };
  readonly stop: Stop | null;
}

const unmadeStories: readonly UnmadeStory[] = [
  {
    key: 'household-034 rescinded',
    place: 'household-034',
    title: 'Fixed for a year',
    requestedDaysAgo: 22,
    fromDays: -4,
    ended: { how: 'RESCINDED', daysAfterSigning: 9 },
    stop: null,
  },
  {
    key: 'household-048 revoked',
    place: 'household-048',
    title: 'Fixed for a year',
    requestedDaysAgo: 60,
    fromDays: -40,
    ended: { how: 'REVOKED', daysAfterSigning: 3 },
    stop: null,
  },
  {
    key: 'household-009 stalled',
    place: 'household-009',
    title: 'Fixed for a year',
    requestedDaysAgo: 30,
    fromDays: 10,
    stop: 'WAITS_FOR_SIGNATURE',
  },
  {
    key: 'household-022 called off',
    place: 'household-022',
    title: 'Fixed for a year',
    requestedDaysAgo: 15,
    fromDays: 6,
    stop: 'CALLED_OFF',
  },
  {
    key: 'household-debt refused',
    place: 'household-debt',
    title: 'Fixed for a year',
    requestedDaysAgo: 6,
    fromDays: 14,
    stop: 'CHECK_FAILED',
  },
];

function unmade(story: UnmadeStory, place: Place, today: Temporal.PlainDate): ContractPlan {
  const { key, title, requestedDaysAgo, fromDays, ended, stop } = story;
  const first = today.add({ days: fromDays });
  const requestedAt = atOfDay(today.subtract({ days: requestedDaysAgo }), 18);
  const signedAt = stop === null ? requestedAt.add({ hours: 26 }) : null;
  const endedAt = ended && signedAt ? signedAt.add({ hours: 24 * ended.daysAfterSigning }) : null;
  const validFrom = startOfLondonDay(first);
  const validTo = startOfLondonDay(first.add({ years: 1 }));
  return {
    ...open,
    key,
    title,
    versions: [{ effectiveFrom: validFrom, places: [place] }],
    requestedAt,
    signedAt,
    validFrom,
    validTo,
    agreedTo: validTo,
    rescindedAt: ended?.how === 'RESCINDED' ? endedAt : null,
    revokedAt: ended?.how === 'REVOKED' ? endedAt : null,
    stop,
    made: [],
  };
}

/** The year after the current one, requested and not yet signed. */
function renewalOf(running: ContractPlan, today: Temporal.PlainDate): ContractPlan {
  const validFrom = running.validTo ?? running.validFrom;
  const validTo = startOfLondonDay(londonDateOf(validFrom).add({ years: 1 }));
  return {
    ...running,
    key: `${running.businessKey} renewal`,
    versions: running.versions.map((version) => ({ ...version, effectiveFrom: validFrom })),
    requestedAt: atOfDay(today.subtract({ days: 4 }), 11),
    signedAt: null,
    validFrom,
    validTo,
    agreedTo: validTo,
    stop: 'WAITS_FOR_SIGNATURE',
    made: [],
  };
}

/** One contract for each time that a place has agreed anew, whatever fuels it agreed about. */
function yearsOf(
  businessKey: string,
  name: string,
  place: Place,
  made: readonly MadeAgreement[],
): ContractPlan[] {
  const together = Map.groupBy(
    made,
    ({ validFrom, productCode }) => `${productCode} ${validFrom.epochMilliseconds}`,
  );
  return [...together.values()].map((some, index) => ({
    ...drawUp(`${businessKey} ${index + 1}`, `${name}: supply`, [place], some),
    businessKey,
  }));
}

/** One contract for all sites of a business, changed when the last of them came in. */
function masterOf(
  businessKey: string,
  name: string,
  places: readonly Place[],
  madeAt: (place: Place) => readonly MadeAgreement[],
): ContractPlan {
  const bySupply = places.toSorted((a, b) => a.suppliedFrom.until(b.suppliedFrom).sign * -1);
  const last = bySupply.at(-1);
  const made = bySupply.flatMap(madeAt);
  const drawn = drawUp(`${businessKey} master`, `${name}: master agreement`, bySupply, made);
  const [first] = drawn.versions;
  return {
    ...drawn,
    businessKey,
    versions:
      first && last
        ? [
            { ...first, places: bySupply.filter((place) => place !== last) },
            { effectiveFrom: startOfLondonDay(last.suppliedFrom), places: bySupply },
          ]
        : [],
  };
}

/** A contract about agreements that were made together: from the first beginning to the last end. */
function drawUp(
  key: string,
  title: string,
  places: readonly Place[],
  made: readonly MadeAgreement[],
): ContractPlan {
  const [first] = made.toSorted((a, b) => compare(a.validFrom, b.validFrom));
  if (!first) throw new Error(`Nothing was agreed for the contract ${key}`);
  const signedAt = earliest(made.map(({ agreedAt }) => agreedAt));
  return {
    ...open,
    key,
    title,
    versions: [{ effectiveFrom: first.validFrom, places }],
    requestedAt: signedAt.subtract({ hours: 30 }),
    signedAt,
    validFrom: first.validFrom,
    validTo: latest(made.map(({ validTo }) => validTo)),
    agreedTo: latest(made.map(({ agreedTo }) => agreedTo)),
    made,
  };
}

function earliest(instants: readonly Temporal.Instant[]): Temporal.Instant {
  return instants.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
}

/** Null, which is for no end, where one of them has none. */
function latest(instants: readonly (Temporal.Instant | null)[]): Temporal.Instant | null {
  return instants.reduce((a, b) => (a && b ? (compare(a, b) >= 0 ? a : b) : null));
}

function daysBefore(instant: Temporal.Instant, days: number): Temporal.Instant {
  return atOfDay(londonDateOf(instant).subtract({ days }), 15);
}

function atOfDay(date: Temporal.PlainDate, hour: number): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: londonTimeZone, plainTime: { hour } }).toInstant();
}
