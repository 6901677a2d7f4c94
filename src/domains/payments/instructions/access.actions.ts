import { contractError } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';

/**
 * Whether the viewer may change how an account is paid. Nothing is published about it: whoever may
 * change what the account pays for may, and whoever works on payments.
 */
export async function mayChangePayments(context: Context, accountId: number): Promise<boolean> {
  const held = await permissionsOnAccount(context, context.viewer, accountId);
  return (
    held !== null && (held.has('CAN_SWITCH_PRODUCT') || held.has('CAN_PERFORM_PAYMENTS_OPERATIONS'))
  );
}

/** @throws CodedError KT-CT-1111 where the viewer may not change how an account is paid. */
export async function checkMayChange(context: Context, accountId: number): Promise<void> {
  if (!(await mayChangePayments(context, accountId))) throw contractError('KT-CT-1111');
}

/** Whether the viewer works on the payments of an account, and is not only its customer. */
export async function mayOperatePayments(context: Context, accountId: number): Promise<boolean> {
  const held = await permissionsOnAccount(context, context.viewer, accountId);
  return held?.has('CAN_PERFORM_PAYMENTS_OPERATIONS') ?? false;
}
