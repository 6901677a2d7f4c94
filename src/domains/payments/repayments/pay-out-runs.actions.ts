import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Work } from '../../../engine/jobs.ts';
import { markEvent, takeReturnedPayOuts } from '../collections/events.store.ts';
import { lockLedgersOfPayOuts, payOutDue, takeBackRepayment } from './pay-outs.actions.ts';

/** So much money that came back is looked at by one transaction. */
const returnsAtOnce = 50;

/**
 * Takes repayments back whose money the vendor has told to have come back, each once. What is told of
 * money that did not leave by us changes nothing.
 *
 * @returns false where nothing was told that is not done with.
 */
function followReturns(db: Database, at: Temporal.Instant): Promise<boolean> {
  return db.transaction(async (tx) => {
    const events = await takeReturnedPayOuts(tx, returnsAtOnce);
    await lockLedgersOfPayOuts(
      tx,
      events.map(({ payOutKey }) => payOutKey ?? ''),
    );
    for (const { id, payOutKey, eventOn } of events) {
      await takeBackRepayment(tx, payOutKey ?? '', { returnedOn: eventOn, at });
      await markEvent(tx, id, { handledAt: at });
    }
    return events.length > 0;
  });
}

/** Sends what is approved and due to customers, and follows what came back of it. */
export const payOutsWork: Work = {
  title: 'money back to customers',
  async step(db, clock, observer, { paymentVendor }) {
    const at = clock.now();
    try {
      const isMore = await followReturns(db, at);
      return (await payOutDue(db, paymentVendor, at)) > 0 || isMore;
    } catch (error) {
      observer.failed('money back to customers', error);
      return false;
    }
  },
};
