import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { londonDateOf } from '../../src/kernel/london.ts';
import type { Random } from '../../src/kernel/random.ts';
import {
  type PaymentVendorPort,
  type VendorEvent,
  VendorUnavailable,
} from '../../src/outside/payment-vendor/port.ts';

/** Money that a vendor was asked to move, by the key of the call. */
export interface MovedMoney {
  readonly kind: 'COLLECT' | 'CHARGE' | 'PAY_OUT';
  readonly pence: number;
  isDeclined: boolean;
}

/** How often, in hundredths, a call is lost, its answer is, and an event is held back or told again. */
const odds = { lost: 4, unanswered: 6, heldBack: 30, toldAgain: 15, unheard: 20 };
const mostDaysLate = 4;

/**
 * A vendor as bad as one can be that keeps its promises: calls and answers are lost, and events come
 * late, in any order and several times. What it moved it keeps, whoever asked for it.
 */
export class UnrulyVendor implements PaymentVendorPort {
  readonly moved = new Map<string, MovedMoney>();
  /** The keys of collections that came back, by a return or a claim, in all they were told to. */
  readonly cameBack = new Set<string>();
  /** From when on it does as it is asked, and tells at once. */
  isCalm = false;
  readonly #inner: PaymentVendorPort;
  readonly #random: Random;
  readonly #heldBack = new Map<string, Temporal.PlainDate>();
  readonly #told = new Map<string, VendorEvent>();

  constructor(inner: PaymentVendorPort, random: Random) {
    this.#inner = inner;
    this.#random = random;
  }

  #happens(hundredths: number): boolean {
    return !this.isCalm && this.#random.chance(hundredths / 100);
  }

  async #call<T>(work: () => Promise<T>): Promise<T> {
    if (this.#happens(odds.lost)) throw new VendorUnavailable();
    const answer = await work();
    if (this.#happens(odds.unanswered)) throw new VendorUnavailable();
    return answer;
  }

  #move(key: string, kind: MovedMoney['kind'], pence: number, isDeclined = false): void {
    const before = this.moved.get(key);
    if (before) assert.deepEqual([key, before.kind, before.pence], [key, kind, pence]);
    else this.moved.set(key, { kind, pence, isDeclined });
  }

  lodge: PaymentVendorPort['lodge'] = (mandates) => this.#call(() => this.#inner.lodge(mandates));

  cancelMandate: PaymentVendorPort['cancelMandate'] = (reference) =>
    this.#inner.cancelMandate(reference);

  collect: PaymentVendorPort['collect'] = (lines) =>
    this.#call(async () => {
      await this.#inner.collect(lines);
      for (const { key, amountPence } of lines) this.#move(key, 'COLLECT', amountPence);
    });

  charge: PaymentVendorPort['charge'] = (charge) =>
    this.#call(async () => {
      const outcome = await this.#inner.charge(charge);
      this.#move(charge.key, 'CHARGE', charge.amountPence, outcome === 'DECLINED');
      return outcome;
    });

  payOut: PaymentVendorPort['payOut'] = (payOut) =>
    this.#call(async () => {
      await this.#inner.payOut(payOut);
      this.#move(payOut.key, 'PAY_OUT', payOut.amountPence);
    });

  known: PaymentVendorPort['known'] = (keys) => this.#call(() => this.#inner.known(keys));

  hostedPage: PaymentVendorPort['hostedPage'] = (request) => this.#inner.hostedPage(request);

  events: PaymentVendorPort['events'] = (until) =>
    this.#call(async () => {
      const today = londonDateOf(until);
      const due: VendorEvent[] = [];
      for (const event of await this.#inner.events(until)) {
        if (!this.#isHeldBack(event, today)) due.push(event);
      }
      const again = [...this.#told.values()].filter(() => this.#happens(odds.toldAgain));
      for (const event of due) {
        this.#told.set(event.id, event);
        if (event.key !== null) this.cameBack.add(event.key);
      }
      // One that is told again is kept once: which of the two comes first is left to chance.
      return this.isCalm ? due : this.#random.shuffle([...due, ...again]);
    });

  #isHeldBack({ id, eventOn }: VendorEvent, today: Temporal.PlainDate): boolean {
    if (this.isCalm) return false;
    let until = this.#heldBack.get(id);
    if (!until) {
      const days = this.#happens(odds.heldBack) ? this.#random.integer(1, mostDaysLate) : 0;
      until = eventOn.add({ days });
      this.#heldBack.set(id, until);
    }
    return Temporal.PlainDate.compare(until, today) > 0;
  }

  async acknowledge(eventIds: readonly string[]): Promise<void> {
    // One that is not heard is told again.
    await this.#inner.acknowledge(eventIds.filter(() => !this.#happens(odds.unheard)));
  }
}
