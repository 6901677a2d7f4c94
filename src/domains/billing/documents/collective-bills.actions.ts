import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { accountNumberOf, billingContactOf, portfolioToBill } from '../../accounts/index.ts';
import { periodAround, settlingDays } from '../cycles/periods.rules.ts';
import { lockDocument } from './annulling.store.ts';
import { insertDocuments, writeIssued } from './closing.store.ts';
import { contentOf, issuedFields } from './issuing.actions.ts';
import {
  collectiveTriggers,
  documentsToJoin,
  joinDocuments,
  lastCollective,
} from './statement-runs.store.ts';
import { identifierOf } from './statements.rules.ts';

/**
 * Issues the collective bills of portfolios whose period is over: they join the documents of its
 * accounts that ended in it. A portfolio of which nothing was issued gets none.
 */
export async function joinPortfolios(tx: Database, at: Temporal.Instant): Promise<void> {
  const settled = londonDateOf(at).subtract({ days: settlingDays + 1 });
  for (const { portfolioId, cycleMonths, startDay, startMonth } of await collectiveTriggers(
    tx,
    at,
  )) {
    const portfolio = portfolioId === null ? null : await portfolioToBill(tx, portfolioId);
    if (!portfolio?.collectiveBilling) continue;
    const cycle = { months: cycleMonths, startDay, startMonth };
    const through = periodAround(cycle, settled.add({ days: 1 })).fromOn.subtract({ days: 1 });
    const last = await lastCollective(tx, portfolio.id);
    const after = last.toOn === null ? null : Temporal.PlainDate.from(last.toOn);
    if (after && Temporal.PlainDate.compare(after, through) >= 0) continue;
    const joined = await documentsToJoin(tx, portfolio.accountIds, after, through);
    if (joined.length === 0) continue;
    const sum = (of: (each: (typeof joined)[number]) => number | null) =>
      joined.reduce((sofar, each) => sofar + (of(each) ?? 0), 0);
    const { fromOn } = periodAround(cycle, through);
    const [id] = await insertDocuments(tx, [
      {
        kind: 'COLLECTIVE',
        portfolioId: portfolio.id,
        billedAccountId: portfolio.leadAccountId,
        identifier: identifierOf(portfolio.number, last.count + 1),
        fromOn,
        toOn: through,
        closedAt: at,
        openingBalancePence: sum((each) => each.openingBalancePence),
        closingBalancePence: sum((each) => each.closingBalancePence),
        chargesNetPence: sum((each) => each.chargesNetPence),
        chargesTaxPence: sum((each) => each.chargesTaxPence),
        creditsNetPence: sum((each) => each.creditsNetPence),
        creditsTaxPence: sum((each) => each.creditsTaxPence),
        paymentsPence: sum((each) => each.paymentsPence),
        refundsPence: sum((each) => each.refundsPence),
        createdAt: at,
      },
    ]);
    const document = id === undefined ? null : await lockDocument(tx, id);
    if (!document) throw new RangeError('Nothing written');
    await joinDocuments(
      tx,
      document.id,
      joined.map((each) => each.id),
    );
    const constituents = await Promise.all(
      joined.map(async (each) => ({
        accountNumber: (await accountNumberOf(tx, each.accountId ?? 0)) ?? '',
        identifier: each.identifier ?? '',
        grossPence: (each.chargesNetPence ?? 0) + (each.chargesTaxPence ?? 0),
      })),
    );
    const lead = portfolio.leadAccountId;
    const contact = lead === null ? null : await billingContactOf(tx, lead);
    const named = contact && { ...contact, name: portfolio.billingName };
    const recipient = { number: portfolio.number, contact: named };
    const content = contentOf(document, recipient, [], londonDateOf(at), { constituents });
    await writeIssued(tx, [issuedFields(document, content, { contact: named, userId: null }, at)]);
  }
}
