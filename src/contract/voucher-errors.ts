import type { CatalogueEntry } from './error-entry.ts';

/** The errors about vouchers, as part of the catalogue. */
export const voucherErrors = {
  'KT-CT-13201': {
    message: 'Invalid voucher type.',
    type: 'VALIDATION',
    description: 'The description of the argument lists the types that there are.',
  },
  'KT-CT-13204': {
    message: 'A voucher purchase with this idempotency key already exists.',
    type: 'VALIDATION',
    description: 'The account has a voucher that was recorded with this key; nothing is written.',
  },
  'KT-CT-13205': {
    message: 'Voucher purchase not found.',
    type: 'NOT_FOUND',
    description: 'There is no voucher of this identifier within reach of the viewer.',
  },
  'KT-CT-13206': {
    message: 'Voucher has already been redeemed and cannot be refunded.',
    type: 'VALIDATION',
    description: 'Something of the voucher has been credited to the account and not taken back.',
  },
  'KT-CT-13207': {
    message: 'Voucher has already been refunded.',
    type: 'VALIDATION',
    description: 'The voucher was given back before; its charge is reversed once.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
