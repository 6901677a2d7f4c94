import { asc, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyRows, takeIds } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { World, WorldDay, WorldStep } from '../../../demo/step.ts';
import { dateOfDay } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { accountOf } from '../../accounts/index.ts';
import { type BilledAccount, billedAccounts } from '../charges/billed-accounts.demo.ts';
import { supplyCharges } from '../charges/charges.tables.ts';
import { triggerConfigurations } from '../cycles/triggers.tables.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { post } from '../ledgers/postings.actions.ts';
import { tellYears } from './annual-statements.actions.ts';
import { windowsOfEnergy } from './closing.actions.ts';
import { joinPortfolios } from './collective-bills.actions.ts';
import { compensationPence } from './final-bills.rules.ts';
import { holdReasonsOf } from './holds.rules.ts';
import { contentOf, issuedFields, type Recipient, recipientOf } from './issuing.actions.ts';
import { releaseReviewed } from './reviews.demo.ts';
import { invoiceSales, writeSales } from './sales.demo.ts';
import { lateFinalBillReason } from './statement-runs.actions.ts';
import { identifierOf, stated } from './statements.rules.ts';
import { type PlannedWindow, planWindows, reviewDays } from './windows.demo.ts';

type NewDocument = typeof documents.$inferInsert & { readonly id: number };
type Ledger = typeof ledgers.$inferSelect;

export const documentsDemo: WorldStep = {
  name: 'billing-documents',
  title: 'statements of thirteen months',
  async write(tx, world) {
    const today = todayInLondon({ now: () => world.begunAt });
    const accounts = await billedAccounts(tx, world);
    const mains = await mainLedgers(tx);
    const plans = accounts.flatMap((account) => {
      const ledger = mains.get(account.accountId);
      return ledger ? [{ account, ledger, windows: planWindows(account, today) }] : [];
    });
    await writeTriggers(tx, plans, world);
    await compensateLateOnes(tx, plans);
    await writeSales(tx, world, today);
    await writeStatements(tx, plans, world);
    for (const { ledger, windows } of plans) {
      const [first] = windows;
      const toldAt = first && closingMoment(first.fromOn.add({ years: 1 }).subtract({ days: 1 }));
      if (toldAt && Temporal.Instant.compare(toldAt, world.begunAt) <= 0) {
        const ended = windows.findLast(({ isClosed }) => isClosed);
        await tellYears(
          tx,
          [ledger.id],
          ended ? latest(toldAt, closingMoment(ended.toOn)) : toldAt,
        );
      }
    }
    for (let month = 12; month >= 0; month -= 1) {
      const at = closingMoment(today.with({ day: 1 }).subtract({ months: month, days: 1 }));
      if (Temporal.Instant.compare(at, world.begunAt) <= 0) await joinPortfolios(tx, at);
    }
  },
};

/** What a day brings beside the statements, which the job of every supplier closes. */
export const documentsDay: WorldDay = {
  name: 'demo.billing-documents',
  title: 'invoices, and statements that were looked at',
  async write(tx, _world, day) {
    const date = dateOfDay(day);
    await invoiceSales(tx, date);
    await releaseReviewed(tx, startOfLondonDay(date.add({ days: 1 })));
  },
};

/** When the night's run closes a window: at four, three days after its last one. */
function closingMoment(toOn: Temporal.PlainDate): Temporal.Instant {
  return toOn
    .add({ days: 3 })
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '04:00' })
    .toInstant();
}

function latest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}

interface AccountWindows {
  readonly account: BilledAccount;
  readonly ledger: Ledger;
  readonly windows: readonly PlannedWindow[];
}

async function mainLedgers(tx: Database): Promise<ReadonlyMap<number, Ledger>> {
  const rows = await tx.query.select().from(ledgers).where(sql`${ledgers.kind} = 'MAIN'`);
  return new Map(rows.map((ledger) => [ledger.accountId, ledger]));
}

async function writeTriggers(
  tx: Database,
  plans: readonly AccountWindows[],
  world: World,
): Promise<void> {
  const { rows: portfolios } = (await tx.query.execute(sql`
    select id, created_at as "createdAt" from accounts.portfolios where collective_billing
    order by id`)) as unknown as { rows: { id: number; createdAt: string }[] };
  await copyRows(tx, triggerConfigurations, [
    ...plans.map(({ account, ledger }) => ({
      ledgerId: ledger.id,
      portfolioId: null,
      effectiveFrom: ledger.openedAt,
      effectiveTo: null,
      cycleMonths: account.cycle.months,
      startDay: account.cycle.startDay,
      startMonth: account.cycle.startMonth,
      // Whoever pays a fixed amount has chosen the day.
      isFixed: account.habit.kind === 'FIXED_DIRECT_DEBIT',
    })),
    ...portfolios.map(({ id }) => ({
      ledgerId: null,
      portfolioId: id,
      effectiveFrom: startOfLondonDay(
        todayInLondon({ now: () => world.begunAt }).subtract({ days: 396 }),
      ),
      effectiveTo: null,
      cycleMonths: 1,
      startDay: 1,
      startMonth: 1,
      isFixed: true,
    })),
  ]);
}

/** What is owed for final bills that came late is posted before they are closed. */
async function compensateLateOnes(tx: Database, plans: readonly AccountWindows[]): Promise<void> {
  for (const { ledger, windows } of plans) {
    const final = windows.find(({ isFinal, isClosed }) => isFinal && isClosed);
    if (!final) continue;
    const pence = compensationPence(final.toOn, final.closedOn);
    if (pence === 0) continue;
    await post(
      tx,
      [
        {
          ledgerId: ledger.id,
          kind: 'CREDIT',
          postedOn: final.toOn,
          netPence: pence,
          taxPence: 0,
          reasonCode: lateFinalBillReason,
          displayNote: 'For a final bill that came late',
          idempotencyKey: `billing.late-final-bill ${ledger.number}`,
          books: [{ book: 'GOODWILL', amountPence: -pence }],
        },
      ],
      closingAt(final),
    );
  }
}

function closingAt({ closedOn }: PlannedWindow): Temporal.Instant {
  return closingMoment(closedOn.subtract({ days: 3 }));
}

/** Everything that is posted on main ledgers, in the order in which statements list it. */
async function everyPosting(tx: Database) {
  return await tx.query
    .select({
      id: transactions.id,
      ledgerId: transactions.ledgerId,
      kind: transactions.kind,
      postedOn: transactions.postedOn,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
      reasonCode: transactions.reasonCode,
      displayNote: transactions.displayNote,
      reversesId: transactions.reversesId,
      meterPointId: supplyCharges.meterPointId,
      fuel: supplyCharges.fuel,
      isExport: supplyCharges.isExport,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
    })
    .from(transactions)
    .leftJoin(
      supplyCharges,
      sql`${supplyCharges.transactionId} = coalesce(${transactions.reversesId}, ${transactions.id})`,
    )
    .orderBy(asc(transactions.ledgerId), asc(transactions.postedOn), asc(transactions.id));
}

type PostingRow = Awaited<ReturnType<typeof everyPosting>>[number];

async function writeStatements(
  tx: Database,
  plans: readonly AccountWindows[],
  world: World,
): Promise<void> {
  const byLedger = Map.groupBy(await everyPosting(tx), ({ ledgerId }) => ledgerId);
  const recipients = await Promise.all(
    plans.map(({ account }) => recipientOf(tx, account.accountId)),
  );
  const total = plans.reduce((sum, { windows }) => sum + 3 * windows.length, 0);
  const ids = [...(await takeIds(tx, documents, total))];
  const rows: NewDocument[] = [];
  const lines: (typeof statementLines.$inferInsert)[] = [];
  const shut: { l: number; d: string }[] = [];
  for (const [place, plan] of plans.entries()) {
    const recipient = recipients[place];
    if (!recipient) continue;
    const written = await documentsOf(tx, plan, byLedger.get(plan.ledger.id) ?? [], recipient, {
      world,
      nextId: () => ids.shift() ?? 0,
    });
    rows.push(...written.rows);
    lines.push(...written.lines);
    if (written.closedThroughOn) {
      shut.push({ l: plan.ledger.id, d: written.closedThroughOn.toString() });
    }
  }
  await copyRows(tx, documents, rows);
  await copyRows(tx, statementLines, lines);
  await tx.query.execute(sql`
    update ${ledgers} set closed_through_on = s.d
    from json_to_recordset(${JSON.stringify(shut)}::json) as s(l int, d date)
    where ${ledgers}.id = s.l`);
}

async function documentsOf(
  tx: Database,
  { account, ledger, windows }: AccountWindows,
  postings: readonly PostingRow[],
  recipient: Recipient,
  { world, nextId }: { readonly world: World; readonly nextId: () => number },
) {
  const type = (await accountOf(tx, account.accountId))?.accountType;
  const rows: NewDocument[] = [];
  const lines: (typeof statementLines.$inferInsert)[] = [];
  const base = {
    kind: type === 'BUSINESS' ? ('PERIOD_BASED' as const) : ('STATEMENT' as const),
    accountId: account.accountId,
    ledgerId: ledger.id,
  };
  let balance = 0;
  let numbered = 0;
  let closedThroughOn: Temporal.PlainDate | null = null;
  const energy = energyOf(postings);
  for (const window of windows) {
    const { fromOn, toOn, isClosed, isFinal } = window;
    const createdAt = startOfLondonDay(fromOn);
    if (!isClosed) {
      rows.push({ ...openDocument, ...base, id: nextId(), fromOn, toOn, createdAt });
      break;
    }
    const listed = postings.filter(({ postedOn }) => isWithin(postedOn, fromOn, toOn));
    const { lines: own, ...figures } = stated(balance, listed);
    const [now, ...before] = windowsOfEnergy(energy, { fromOn, toOn });
    const isOccupierKnown = type !== 'OCCUPIER';
    const held = holdReasonsOf(now ?? [], before, { isOccupierKnown });
    const closedAt = closingAt(window);
    for (const version of window.versions) {
      numbered += 1;
      const at = closedAt.add({ hours: 24 * version.daysLater });
      const issuedAt = issueMoment(held, at, world.begunAt);
      const id = nextId();
      const document = {
        ...openDocument,
        ...base,
        ...figures,
        id,
        kind: version.kind ?? base.kind,
        identifier: identifierOf(ledger.number, numbered),
        fromOn,
        toOn,
        isFinal,
        closedAt: at,
        annulledAt: version.annulledDaysLater
          ? at.add({ hours: 24 * version.annulledDaysLater })
          : null,
        annulsId: version.kind === 'ANNULMENT' ? (rows.at(-1)?.id ?? null) : null,
        supersedesId: version.supersedes ? (rows.at(-2)?.id ?? null) : null,
        heldReasons: issuedAt ? [] : held,
        heldAt: issuedAt ? null : at,
        createdAt: version.daysLater === 0 ? createdAt : at,
      };
      const printed = version.kind === 'ANNULMENT' ? [] : printedLines(listed, own);
      if (issuedAt) {
        const content = contentOf(document, recipient, printed, londonDay(issuedAt), {
          ...(version.kind === 'ANNULMENT' && { annuls: rows.at(-1)?.identifier ?? '' }),
        });
        const key = account.random.fork(`document ${numbered}`).hex(22);
        Object.assign(document, issuedFields(document, content, recipient, issuedAt, key));
      }
      rows.push(version.kind === 'ANNULMENT' ? { ...document, ...noFigures } : document);
      if (version.kind !== 'ANNULMENT') {
        lines.push(...own.map((line) => ({ documentId: id, ...line })));
      }
    }
    balance = figures.closingBalancePence;
    closedThroughOn = toOn;
  }
  return { rows, lines, closedThroughOn };
}

/** What an annulment does not tell: its document does. */
const noFigures = {
  openingBalancePence: null,
  closingBalancePence: null,
  chargesNetPence: null,
  chargesTaxPence: null,
  creditsNetPence: null,
  creditsTaxPence: null,
  paymentsPence: null,
  refundsPence: null,
};

/** COPY writes every column of every row. */
const openDocument = {
  portfolioId: null,
  billedAccountId: null,
  identifier: null,
  closedAt: null,
  issuedAt: null,
  dueOn: null,
  isFinal: false,
  heldReasons: [] as string[],
  heldAt: null,
  ...noFigures,
  annulsId: null,
  annulledAt: null,
  supersedesId: null,
  collectiveId: null,
  toAddress: null,
  userId: null,
  content: null,
  imported: null,
  opaqueKey: null,
};

/** Somebody looks at held statements within some days, but for those of occupiers. */
function issueMoment(
  held: readonly string[],
  closedAt: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (held.includes('OCCUPIER_UNKNOWN')) return null;
  const at = held.length === 0 ? closedAt : closedAt.add({ hours: 24 * reviewDays });
  return Temporal.Instant.compare(at, now) <= 0 ? at : null;
}

function londonDay(at: Temporal.Instant): Temporal.PlainDate {
  return todayInLondon({ now: () => at });
}

function isWithin(
  day: Temporal.PlainDate,
  fromOn: Temporal.PlainDate,
  toOn: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(day, fromOn) >= 0 && Temporal.PlainDate.compare(day, toOn) <= 0;
}

function printedLines(
  listed: readonly PostingRow[],
  lines: readonly { readonly balanceAfterPence: number }[],
) {
  return listed.map((posting, index) => ({
    ...posting,
    balanceAfterPence: lines[index]?.balanceAfterPence ?? null,
  }));
}

/** The energy of charges that stand. */
function energyOf(postings: readonly PostingRow[]) {
  const reversed = new Set(postings.flatMap(({ reversesId }) => reversesId ?? []));
  return postings.flatMap((posting) => {
    const { id, reversesId, meterPointId, isExport, fromOn, toOn, energyWh, estimatedWh } = posting;
    if (reversesId !== null || reversed.has(id)) return [];
    if (meterPointId === null || fromOn === null || toOn === null) return [];
    return [
      {
        meterPointId,
        isExport: isExport ?? false,
        fromOn,
        toOn,
        energyWh: energyWh ?? 0,
        estimatedWh: estimatedWh ?? 0,
      },
    ];
  });
}
