import { type Check, pointerCheck } from '../../database/coherence.ts';
import { accounts } from '../accounts/tables.ts';
import { meterPoints } from '../metering/tables.ts';
import { products } from '../products/tables.ts';
import { enrolments, followOns, renewalProducts } from './tables.ts';

export const enrolmentsCoherence: readonly Check[] = [
  pointerCheck('An enrolment is of an account that exists', [enrolments.accountId], accounts.id),
  pointerCheck(
    'An enrolment is at a meter point that exists',
    [enrolments.meterPointId],
    meterPoints.id,
  ),
  pointerCheck(
    'Enrolments, follow-ons and renewals are of products that exist',
    [enrolments.productId, followOns.productId, renewalProducts.productId],
    products.id,
  ),
];
