import { asc, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyRows, takeIds } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { World } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { accountOf } from '../../accounts/index.ts';
import type { BilledAccount } from '../charges/billed-accounts.demo.ts';
import { supplyCharges } from '../charges/charges.tables.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { annualLines, type YearOfSupply, yearsToTell } from './annual-statements.rules.ts';
import { holdReasonsOf } from './holds.rules.ts';
import { contentOf, issuedFields, type Recipient, recipientOf } from './issuing.actions.ts';
import { identifierOf, stated } from './statements.rules.ts';
import { weighedEnergy, windowsOfEnergy } from './window-energy.actions.ts';
import { type PlannedWindow, reviewDays } from './windows.demo.ts';

type NewDocument = typeof documents.$inferInsert & { readonly id: number };
type Ledger = typeof ledgers.$inferSelect;

/** The open statement of the first account of the town has this number, its first one the next. */
const firstStatementId = 101;

/** When the night's run closes a window: at four, three days after its last one. */
export function closingMoment(toOn: Temporal.PlainDate): Temporal.Instant {
  return toOn
    .add({ days: 3 })
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '04:00' })
    .toInstant();
}

/** When a planned window is closed. */
export function closingAt({ closedOn }: PlannedWindow): Temporal.Instant {
  return closingMoment(closedOn.subtract({ days: 3 }));
}

/** An account of the town with its main ledger and the windows of that. */
export interface AccountWindows {
  readonly account: BilledAccount;
  readonly ledger: Ledger;
  readonly windows: readonly PlannedWindow[];
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
      paymentType: transactions.paymentType,
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

/** Writes the statements of all windows, with what belongs to them, and closes the ledgers. */
export async function writeStatements(
  tx: Database,
  plans: readonly AccountWindows[],
  world: World,
): Promise<void> {
  const byLedger = Map.groupBy(await everyPosting(tx), ({ ledgerId }) => ledgerId);
  const recipients = await Promise.all(
    plans.map(({ account }) => recipientOf(tx, account.accountId)),
  );
  // Sales come first; then numbers are the same on every machine, however many there were.
  const [taken = 0] = await takeIds(tx, documents, 1);
  await takeIds(tx, documents, Math.max(0, firstStatementId - 1 - taken));
  const total = plans.reduce((sum, { windows }) => sum + 3 * windows.length + 3, 0);
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
  const openId = nextId();
  let balance = 0;
  let numbered = 0;
  let closedThroughOn: Temporal.PlainDate | null = null;
  let toldThroughOn: string | null = null;
  const energy = await weighedEnergy(tx, energyOf(postings));
  for (const window of windows) {
    const { fromOn, toOn, isClosed, isFinal } = window;
    const createdAt = startOfLondonDay(fromOn);
    if (!isClosed) {
      rows.push({ ...openDocument, ...base, id: openId, fromOn, toOn, createdAt });
      break;
    }
    const listed = postings.filter(({ postedOn }) => isWithin(postedOn, fromOn, toOn));
    const { lines: own, ...figures } = stated(balance, listed);
    const [now, ...before] = windowsOfEnergy(energy, { fromOn, toOn });
    const isOccupierKnown = type !== 'OCCUPIER';
    const held = [
      ...holdReasonsOf(now ?? [], before, { isOccupierKnown }),
      ...(window.isInDispute ? ['IN_DISPUTE'] : []),
    ];
    const closedAt = closingAt(window);
    for (const version of window.versions) {
      numbered += 1;
      const at = closedAt.add({ hours: 24 * version.daysLater });
      const issuedAt = issueMoment(held, at, world.begunAt);
      const id = nextId();
      const document = {
        ...openDocument,
        ...base,
        ...(version.kind === 'ANNULMENT' ? noFigures : figures),
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
      rows.push(document);
      if (version.kind !== 'ANNULMENT') {
        lines.push(...own.map((line) => ({ documentId: id, ...line })));
      }
    }
    balance = figures.closingBalancePence;
    closedThroughOn = toOn;
    for (const year of yearsToTell(String(windows[0]?.fromOn), String(toOn), toldThroughOn)) {
      toldThroughOn = String(year.toOn);
      const supply = annualLines(yearOfSupply(postings, year), year.fromOn, year.toOn);
      if (supply.length === 0) continue;
      const document = {
        ...openDocument,
        ...base,
        ...noFigures,
        id: nextId(),
        kind: 'ANNUAL' as const,
        ...year,
        closedAt,
        chargesNetPence: supply.reduce((sum, { netPence }) => sum + netPence, 0),
        chargesTaxPence: supply.reduce((sum, { taxPence }) => sum + taxPence, 0),
        createdAt: closedAt,
      };
      const content = contentOf(document, recipient, supply, londonDay(closedAt));
      const key = account.random.fork(`year to ${year.toOn}`).hex(22);
      rows.push({ ...document, ...issuedFields(document, content, recipient, closedAt, key) });
    }
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

/** Somebody looks at held statements within some days, but for those of occupiers and those in dispute. */
function issueMoment(
  held: readonly string[],
  closedAt: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (held.includes('OCCUPIER_UNKNOWN') || held.includes('IN_DISPUTE')) return null;
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

/** What the charges that stand and end within a year come to, by fuel and direction. */
function yearOfSupply(
  postings: readonly PostingRow[],
  year: { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
): YearOfSupply[] {
  const sums = new Map<string, YearOfSupply>();
  for (const posting of standing(postings)) {
    const { fuel, isExport, toOn, energyWh, estimatedWh, netPence, taxPence } = posting;
    if (fuel === null || toOn === null || !isWithin(toOn, year.fromOn, year.toOn)) continue;
    const key = `${fuel} ${isExport}`;
    const sum = sums.get(key);
    sums.set(key, {
      fuel,
      isExport: isExport ?? false,
      energyWh: (sum?.energyWh ?? 0) + (energyWh ?? 0),
      estimatedWh: (sum?.estimatedWh ?? 0) + (estimatedWh ?? 0),
      netPence: (sum?.netPence ?? 0) + netPence,
      taxPence: (sum?.taxPence ?? 0) + taxPence,
    });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}

/** Charges for energy that were not taken back. */
function standing(postings: readonly PostingRow[]): PostingRow[] {
  const reversed = new Set(postings.flatMap(({ reversesId }) => reversesId ?? []));
  return postings.filter(
    ({ id, reversesId, fuel }) => fuel !== null && reversesId === null && !reversed.has(id),
  );
}

/** The energy of charges that stand. */
function energyOf(postings: readonly PostingRow[]) {
  return standing(postings).flatMap(
    ({ meterPointId, isExport, fromOn, toOn, energyWh, estimatedWh }) =>
      meterPointId === null || fromOn === null || toOn === null
        ? []
        : [
            {
              meterPointId,
              isExport: isExport ?? false,
              fromOn,
              toOn,
              energyWh: energyWh ?? 0,
              estimatedWh: estimatedWh ?? 0,
            },
          ],
  );
}
