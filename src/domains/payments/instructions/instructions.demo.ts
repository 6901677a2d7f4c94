import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyNumberedRows, copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import {
  type DemoBankAccount,
  demoBankAccount,
  demoCardFingerprint,
  demoCardReference,
  demoJuiceCardReference,
  demoPayers,
  demoStolenCardReference,
  holderOf,
} from '../../../demo/payment-details.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import type { MandateEndCode } from '../../../kernel/payment-terms.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { branches } from '../../../outside/bank-directory/branches.ts';
import { everyBankHolidayByRule } from '../../../outside/bank-holidays/by-rule.ts';
import { localCardOf } from '../../../outside/card-vault/local.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { businessIdsByNumber } from '../../accounts/index.ts';
import { type BilledAccount, billedAccounts } from '../../billing/charges/billed-accounts.demo.ts';
import { type LedgerRow, ledgersOfAccount } from '../../billing/index.ts';
import {
  instructionOwners,
  instructions,
  mandates,
  preferences,
  riskListedFingerprints,
} from './instructions.tables.ts';
import { type DetailKeys, detailKeysOf } from './keys.actions.ts';
import { pricesFollowDay } from './preferences.rules.ts';
import { writePricing } from './pricing.demo.ts';

type Owner = { readonly userId: number | null; readonly businessId: number | null };

/** An instruction of the town, as it is to be written. */
interface Planned {
  readonly row: Omit<typeof instructions.$inferInsert, 'id'>;
  readonly owners: readonly Owner[];
  readonly mandate: Omit<typeof mandates.$inferInsert, 'instructionId'> | null;
  /** False of a card that was kept beside what the ledger is paid by. */
  readonly isPreferred?: boolean;
}

/** Who owns what an account is paid from, and what stands on it. */
interface Payer {
  readonly holder: string;
  readonly owners: readonly Owner[];
}

/** Every code by which a Direct Debit ends, by the service that tells it. */
const endCodes: readonly MandateEndCode[] = [
  ...[...'FGHIKLMNOPQ12356BC'].map((code): MandateEndCode => `AUDDIS_${code}`),
  ...[...'0123BD'].map((code): MandateEndCode => `ADDACS_${code}`),
  ...[...'12356B'].map((code): MandateEndCode => `ARUDD_${code}`),
  ...[...'34568'].map((code): MandateEndCode => `DDICA_${code}`),
  'INVALIDATED',
];

/** Direct Debits that ended so did it before the money of the town begins. */
const endedDaysAgo = 430;

export const instructionsDemo: WorldStep = {
  name: 'payment instructions',
  title: 'Direct Debits and cards',
  async write(tx, world) {
    const town = await townOf(tx, world);
    const planned: Planned[] = [];
    const codes = [...endCodes];
    for (const account of town.accounts) {
      const main = town.ledgerOf(account, 'MAIN');
      if (!main) continue;
      planned.push(...ofAccount(town, account, main, codes));
    }
    await write(tx, planned, town);
    await writeFirstCollections(tx);
    await tx.query.insert(riskListedFingerprints).values({
      fingerprint: demoCardFingerprint(demoStolenCardReference),
      reason: 'Payments were charged back: the card was stolen.',
      listedAt: world.begunAt.subtract({ hours: 200 * 24 }),
    });
  },
};

interface Town {
  readonly accounts: readonly BilledAccount[];
  readonly begunAt: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly keys: DetailKeys;
  payerOf(account: BilledAccount): Payer;
  ledgerOf(account: BilledAccount, kind: LedgerRow['kind']): LedgerRow | undefined;
  /** From when on the prices of a way to pay hold. */
  pricesFollowAt(
    isDirectDebit: boolean,
    way: { readonly validFrom: Temporal.Instant; readonly createdAt: Temporal.Instant },
  ): Temporal.Instant;
  /** The bank day so many after a day. */
  bankDay(from: Temporal.PlainDate, count: number): Temporal.PlainDate;
}

async function townOf(tx: Database, world: World): Promise<Town> {
  const [accounts, keys, planKeys, businessIds] = await Promise.all([
    billedAccounts(tx, world),
    detailKeysOf(tx),
    planKeysOf(tx, world),
    businessIdsByNumber(tx),
  ]);
  const ledgers = new Map(
    await Promise.all(
      accounts.map(async ({ accountId }) => {
        return [accountId, await tx.read(ledgersOfAccount, accountId)] as const;
      }),
    ),
  );
  const today = todayInLondon({ now: () => world.begunAt });
  const holidays = new Set(
    everyBankHolidayByRule(today.year - 20, today.year + 1)
      .filter(({ division }) => division === 'england-and-wales')
      .map(({ on }) => dayOfDate(on)),
  );
  const payers = payersOf(world, planKeys.userIdOf, businessIds);
  return {
    accounts,
    keys,
    today,
    begunAt: world.begunAt,
    payerOf: ({ key }) => payers.get(key) ?? { holder: 'Account holder', owners: [] },
    ledgerOf: ({ accountId }, kind) =>
      ledgers.get(accountId)?.find((ledger) => ledger.kind === kind && ledger.meterId === null),
    pricesFollowAt: (isDirectDebit, { validFrom, createdAt }) => {
      const [begins, told] = [validFrom, createdAt].map((at) => dayOfDate(londonDateOf(at)));
      const day = pricesFollowDay(isDirectDebit, begins ?? 0, told ?? 0, holidays);
      return startOfLondonDay(dateOfDay(day));
    },
    bankDay: (from, count) => dateOfDay(addWorkingDays(dayOfDate(from), count, holidays)),
  };
}

/** Of a home some of those who live there; of a site its business. */
function payersOf(
  { plan }: World,
  userIdOf: (key: string) => number,
  businessIds: ReadonlyMap<string, number>,
): ReadonlyMap<string, Payer> {
  const homes = plan.households.map((home): [string, Payer] => {
    const owners = demoPayers(home);
    return [
      home.key,
      {
        holder: holderOf(owners),
        owners: owners.map((person) => ({ userId: userIdOf(person.key), businessId: null })),
      },
    ];
  });
  const sites = plan.businesses.flatMap((business) =>
    business.sites.map(({ key }): [string, Payer] => [
      key,
      {
        holder: business.name,
        owners: [{ userId: null, businessId: businessIds.get(business.number) ?? null }],
      },
    ]),
  );
  return new Map([...homes, ...sites]);
}

function ofAccount(
  town: Town,
  account: BilledAccount,
  main: LedgerRow,
  codes: MandateEndCode[],
): Planned[] {
  const { key, habit, createdOn } = account;
  const opened = startOfLondonDay(createdOn).add({ hours: 12 });
  const planned: Planned[] = [];
  const isByDirectDebit =
    habit.kind === 'FIXED_DIRECT_DEBIT' ||
    (habit.kind === 'ON_BILL' && habit.type === 'DD_REGULAR_COLLECTION');
  if (isByDirectDebit) {
    const ended = startOfLondonDay(town.today.subtract({ days: endedDaysAgo })).add({ hours: 8 });
    const isOld = opened.until(ended).total('days') > 60;
    const endCode = isOld && key !== 'household-everything' ? codes.shift() : undefined;
    if (endCode !== undefined) {
      const former = { key: `${key} former`, from: opened, to: ended, endCode };
      planned.push(directDebit(town, account, main, former));
    }
    const from = endCode === undefined ? opened : ended.add({ hours: 20 * 24 });
    planned.push(directDebit(town, account, main, { key, from, to: null, endCode: null }));
  } else if (
    account.kind === 'prepay' ||
    (habit.kind === 'ON_BILL' && habit.type === 'DEBIT_CARD')
  ) {
    const reference = demoCardReference(key, town.today.year + 2);
    planned.push(card(town, account, main, { reference, from: opened, to: null }));
  }
  planned.push(...special(town, account, main, opened));
  return planned;
}

/** What single homes have beside what they pay by. */
function special(
  town: Town,
  account: BilledAccount,
  main: LedgerRow,
  opened: Temporal.Instant,
): Planned[] {
  const { key } = account;
  const daysAgo = (days: number) => startOfLondonDay(town.today.subtract({ days }));
  if (key === 'household-everything') {
    const juice = town.ledgerOf(account, 'ELECTRIC_JUICE');
    // The card that the one in use took the place of, and that has expired since.
    const expired = demoCardReference(`${key} expired`, town.today.year - 1);
    return juice
      ? [
          card(town, account, juice, { reference: expired, from: opened, to: daysAgo(390) }),
          card(town, account, juice, {
            reference: demoJuiceCardReference,
            from: daysAgo(390),
            to: null,
          }),
        ]
      : [];
  }
  if (key === 'household-033') {
    const stolen = { reference: demoStolenCardReference, from: daysAgo(260), to: daysAgo(200) };
    return [{ ...card(town, account, main, stolen), isPreferred: false }];
  }
  if (key === 'household-debt') {
    const ended = { from: daysAgo(480), to: daysAgo(endedDaysAgo), endCode: 'ADDACS_1' as const };
    return opened.until(ended.from).sign > 0
      ? [directDebit(town, account, main, { key: `${key} former`, ...ended })]
      : [];
  }
  return [];
}

interface PlannedDebit {
  /** What the town calls the bank account. */
  readonly key: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant | null;
  readonly endCode: MandateEndCode | null;
}

function directDebit(
  town: Town,
  { accountId, number }: BilledAccount,
  ledger: LedgerRow,
  { key, from, to, endCode }: PlannedDebit,
): Planned {
  const details: DemoBankAccount = demoBankAccount(key);
  const { holder, owners } = town.payerOf(accountOf(town, accountId));
  const reference = `HH${number.slice(2)}${seededRandom(`halfhour mandate ${key}`).hex(8).toUpperCase()}`;
  const begunOn = londonDateOf(from);
  const ifBy = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, town.today) <= 0 ? day : null;
  const lodgedOn = town.bankDay(begunOn, 1);
  const acceptedOn = town.bankDay(begunOn, 3);
  const endedOn = to && londonDateOf(to);
  return {
    row: {
      ledgerId: ledger.id,
      accountId,
      kind: 'DIRECT_DEBIT',
      vendor: 'BOTTOMLINE_PTX',
      vendorReference: reference,
      holder,
      sealedDetails: town.keys.seal(details),
      sortCodeEnd: details.sortCode.slice(4),
      bankCode: branches.get(details.sortCode)?.bankCode ?? null,
      lastFour: details.accountNumber.slice(4),
      fingerprint: town.keys.fingerprintOf(details),
      createdAt: from,
      validFrom: from,
      validTo: to,
    },
    owners,
    mandate: {
      reference,
      lodgedOn: ifBy(lodgedOn),
      // What the bank refused to lodge it never accepted.
      acceptedOn: endCode?.startsWith('AUDDIS') ? null : ifBy(acceptedOn),
      endCode,
      endedOn: endCode === null ? null : endedOn,
    },
  };
}

function accountOf({ accounts }: Town, accountId: number): BilledAccount {
  const account = accounts.find((each) => each.accountId === accountId);
  if (!account) throw new Error(`The town has no account ${accountId}`);
  return account;
}

function card(
  town: Town,
  account: BilledAccount,
  ledger: LedgerRow,
  {
    reference,
    from,
    to,
  }: {
    readonly reference: string;
    readonly from: Temporal.Instant;
    readonly to: Temporal.Instant | null;
  },
): Planned {
  const kept = localCardOf(reference);
  if (!kept) throw new Error(`The vault has no card ${reference}`);
  const { holder, owners } = town.payerOf(account);
  return {
    row: {
      ledgerId: ledger.id,
      accountId: account.accountId,
      kind: 'CARD',
      vendor: 'STRIPE',
      vendorReference: reference,
      holder,
      lastFour: kept.lastFour,
      fingerprint: kept.fingerprint,
      cardNetwork: kept.network,
      cardFunding: kept.funding,
      cardExpiryMonth: kept.expiryMonth,
      cardExpiryYear: kept.expiryYear,
      createdAt: from,
      validFrom: from,
      validTo: to,
    },
    owners: owners.slice(0, 1),
    mandate: null,
  };
}

async function write(tx: Database, planned: readonly Planned[], town: Town): Promise<void> {
  const ids = await copyNumberedRows(
    tx,
    instructions,
    planned.map(({ row }) => row),
  );
  const numbered = planned.map((each, place) => ({ ...each, id: ids[place] ?? 0 }));
  await copyRows(
    tx,
    instructionOwners,
    numbered.flatMap(({ id, owners }) =>
      owners.map((owner, place) => ({ ...owner, instructionId: id, place })),
    ),
  );
  await copyRows(
    tx,
    mandates,
    numbered.flatMap(({ id, mandate }) => (mandate ? [{ ...mandate, instructionId: id }] : [])),
  );
  const preferred = numbered.filter(({ isPreferred = true }) => isPreferred);
  const begun = preferred.map(({ id, row }) => ({
    ledgerId: row.ledgerId,
    instructionId: id as number | null,
    validFrom: row.validFrom,
    createdAt: row.createdAt,
  }));
  const ended = preferred.flatMap(({ row: { ledgerId, validTo } }) =>
    validTo ? [{ ledgerId, instructionId: null, validFrom: validTo, createdAt: validTo }] : [],
  );
  // Where one ends as the next begins, the next one counts.
  const isTaken = new Set(begun.map((each) => `${each.ledgerId} ${each.validFrom}`));
  const debits = new Set(
    numbered.flatMap(({ id, row }) => (row.kind === 'DIRECT_DEBIT' ? [id] : [])),
  );
  const rows = [
    ...begun,
    ...ended.filter((each) => !isTaken.has(`${each.ledgerId} ${each.validFrom}`)),
  ].map((row) => {
    const isDirectDebit = row.instructionId !== null && debits.has(row.instructionId);
    return { ...row, isDirectDebit, pricesFollowAt: town.pricesFollowAt(isDirectDebit, row) };
  });
  const written = rows.map(({ isDirectDebit: _way, ...row }) => row);
  await copyRows(tx, preferences, written);
  await writePricing(
    tx,
    town.accounts.map((account) => ({ ...account, ledgerId: town.ledgerOf(account, 'MAIN')?.id })),
    rows,
  );
}

/** The first collection under each Direct Debit, as the books of the town have it. */
async function writeFirstCollections(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    update ${mandates} m set first_collected_on = (
      select min(t.posted_on) from billing.transactions t
      where t.ledger_id = i.ledger_id and t.kind = 'PAYMENT' and t.payment_type like 'DD\\_%'
        and t.posted_on >= m.accepted_on)
    from ${instructions} i where i.id = m.instruction_id and i.valid_to is null`);
}
