import type { Span } from '../../../kernel/spans.ts';
import type { PaymentMethod } from '../../../kernel/tariffs.ts';

/** How energy on credit is paid for. */
type CreditMethod = Exclude<PaymentMethod, 'PREPAYMENT'>;

/** From when on an account pays in another way, in milliseconds since 1970 in UTC. */
export interface MethodChange {
  readonly method: CreditMethod;
  readonly fromMs: number;
}

/** How an agreement is paid: as it was agreed, and as its account has changed it, in order. */
export interface MethodsOfAgreement {
  readonly paymentMethod: PaymentMethod;
  /** Null where nothing was ever changed. */
  readonly methodChanges: readonly MethodChange[] | null;
}

/**
 * How an agreement is paid at a moment, by which its prices are chosen: as its account last changed it,
 * before the agreement began or since, else as it was agreed. A prepayment meter goes on taking money.
 */
export function methodAt(
  { paymentMethod, methodChanges }: MethodsOfAgreement,
  atMs: number,
): PaymentMethod {
  if (methodChanges === null || paymentMethod === 'PREPAYMENT') return paymentMethod;
  return methodChanges.findLast(({ fromMs }) => fromMs <= atMs)?.method ?? paymentMethod;
}

/** A span of an agreement, cut where it is paid in another way; without a change it is one. */
export function spansByMethod(
  agreement: MethodsOfAgreement,
  { fromMs, toMs }: Span,
): (Span & { readonly paymentMethod: PaymentMethod })[] {
  const spans = [{ fromMs, toMs, paymentMethod: methodAt(agreement, fromMs) }];
  for (const change of agreement.methodChanges ?? []) {
    if (change.fromMs <= fromMs || change.fromMs >= toMs) continue;
    const paymentMethod = methodAt(agreement, change.fromMs);
    const last = spans.at(-1);
    if (!last || last.paymentMethod === paymentMethod) continue;
    spans.splice(-1, 1, { ...last, toMs: change.fromMs });
    spans.push({ fromMs: change.fromMs, toMs, paymentMethod });
  }
  return spans;
}

/** An agreement's methods and when it holds, in milliseconds; without an end `toMs` is infinite. */
export interface MethodsAlong extends MethodsOfAgreement, Span {}

/**
 * What has to be written so that an account pays by some steps from a moment on: without what came to
 * nothing new, so that agreements which say the same anyway are left alone.
 *
 * @param agreements of the account, as they are paid before the moment.
 * @param steps in order; the one in force at the moment begins with it, those before it have passed.
 */
export function changesNeeded(
  agreements: readonly MethodsAlong[],
  steps: readonly MethodChange[],
  fromMs: number,
): MethodChange[] {
  const inForce = steps.findLast((step) => step.fromMs <= fromMs);
  const ahead = steps.filter((step) => step.fromMs > fromMs);
  const every = inForce ? [{ ...inForce, fromMs }, ...ahead] : ahead;
  const needed: MethodChange[] = [];
  for (const [place, step] of every.entries()) {
    const before = needed.at(-1);
    const toMs = every[place + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
    const isNew = before
      ? before.method !== step.method
      : agreements.some((agreement) => isOtherwisePaid(agreement, step, toMs));
    if (isNew) needed.push(step);
  }
  return needed;
}

/** Whether an agreement is paid in another way, without anything written, while a step is in force. */
function isOtherwisePaid(
  agreement: MethodsAlong,
  { method, fromMs }: MethodChange,
  toMs: number,
): boolean {
  if (agreement.paymentMethod === 'PREPAYMENT') return false;
  if (agreement.toMs <= fromMs || agreement.fromMs >= toMs) return false;
  return methodAt(agreement, Math.max(agreement.fromMs, fromMs)) !== method;
}
