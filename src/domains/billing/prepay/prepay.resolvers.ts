import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { accountIdOf, permissionsOnAccount } from '../../accounts/index.ts';
import { deviceInSight, meterOfAccount } from '../../metering/index.ts';
import { traitsOfLedger } from '../ledgers/ledger-kinds.rules.ts';
import { type LedgerRow, ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import {
  lastSnapshotOfPrepayMeter,
  type PrepayMeterRow,
  prepayTimesOfMeter,
  topUpsOfPrepayMeter,
} from './prepay.store.ts';
import { debtOf, penceOf } from './prepay-registers.rules.ts';
import { numberStatus, processStatus } from './top-ups.rules.ts';

/** The ledgers of a meter that an account has or had in prepayment mode; null in credit mode. */
async function ledgersUnder(
  { db, raise }: Pick<Context, 'db'> & { raise(code: 'KT-CT-1111' | 'KT-GB-6212'): never },
  accountNumber: string,
  meter: Parameters<typeof meterOfAccount>[2],
): Promise<PrepayMeterRow | null> {
  const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-1111');
  const { id } = (await meterOfAccount(db, accountId, meter)) ?? raise('KT-GB-6212');
  const times = await db.read(prepayTimesOfMeter, id);
  return times.find((time) => time.accountId === accountId) ?? null;
}

/** The meter in prepayment mode as it is at present, where the viewer has access to who pays for it. */
async function prepayMeterAtPresent(
  context: Context,
  meterId: number,
): Promise<PrepayMeterRow | null> {
  const times = await context.db.read(prepayTimesOfMeter, meterId);
  const present = times.find(({ endedOn }) => endedOn === null);
  if (!present) return null;
  return (await permissionsOnAccount(context, context.viewer, present.accountId)) && present;
}

async function ledgerOf(
  { db }: Pick<Context, 'db'>,
  { accountId, meterId }: PrepayMeterRow,
  purpose: 'CREDIT' | 'DEBT' | 'PAYMENT',
): Promise<LedgerRow | null> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  const ofMeter = ledgers.filter((ledger) => ledger.meterId === meterId);
  return ofMeter.find(({ kind }) => kind.endsWith(`_PREPAY_${purpose}`)) ?? null;
}

export const prepayResolvers = {
  Query: {
    electricityPrepayLedgers: (_root, { accountNumber, mpan, serialNumber }, context) =>
      ledgersUnder(context, accountNumber, {
        identifier: mpan,
        serialNumber,
        fuel: 'ELECTRICITY',
      }),
    gasPrepayLedgers: (_root, { accountNumber, mprn, serialNumber }, context) =>
      ledgersUnder(context, accountNumber, { identifier: mprn, serialNumber, fuel: 'GAS' }),
    async prepayBalanceSnapshot(_root, { deviceId }, context) {
      const { db, raise } = context;
      const device = (await deviceInSight(context, deviceId)) ?? raise('KT-GB-4049');
      if (device.paymentMode !== 'PREPAY') return raise('KT-GB-4048');
      const meterId = device.importMeterId ?? device.gasMeterId;
      const meter = meterId === null ? null : await prepayMeterAtPresent(context, meterId);
      const { id } = meter ?? raise('KT-GB-4049');
      return (await db.read(lastSnapshotOfPrepayMeter, id)) ?? raise('KT-GB-4049');
    },
  },
  ElectricityMeterType: {
    prepayLedgers: ({ id }, _args, context) => prepayMeterAtPresent(context, id),
  },
  GasMeterType: {
    prepayLedgers: ({ id }, _args, context) => prepayMeterAtPresent(context, id),
  },
  PrepayLedgersType: {
    async creditLedger(meter, _args, context) {
      const [ledger, snapshot] = await Promise.all([
        ledgerOf(context, meter, 'CREDIT'),
        context.db.read(lastSnapshotOfPrepayMeter, meter.id),
      ]);
      const balancePence = snapshot ? penceOf(snapshot.balanceMillipence) : 0;
      return ledger && { ...ledger, balancePence };
    },
    async debtLedger(meter, _args, context) {
      const [ledger, snapshot] = await Promise.all([
        ledgerOf(context, meter, 'DEBT'),
        context.db.read(lastSnapshotOfPrepayMeter, meter.id),
      ]);
      const balancePence = snapshot ? 0 - penceOf(debtOf(snapshot)) : 0;
      return ledger && { ...ledger, balancePence };
    },
    async paymentLedger(meter, _args, context) {
      const ledger = await ledgerOf(context, meter, 'PAYMENT');
      return ledger && { ledger, prepayMeterId: meter.id };
    },
  },
  PrepayPaymentLedgerType: {
    creditTransfers: ({ prepayMeterId }, _args, { db }) =>
      db.read(topUpsOfPrepayMeter, prepayMeterId),
    currentBalance: ({ ledger }) => ledger.balancePence,
    id: ({ ledger }) => ledger.id,
    ledgerType: ({ ledger }) => ledger.kind,
    name: ({ ledger }) => traitsOfLedger(ledger.kind).name,
    number: ({ ledger }) => ledger.number,
  },
  PrepayCreditTransferType: {
    createdDate: ({ paidAt }) => londonDateOf(paidAt),
    netAmount: ({ amountPence }) => amountPence,
    smartPrepayProcessStatus: (topUp, _args, { clock }) => processStatus(topUp, clock.now()),
    smartPrepayStatus: (topUp, _args, { clock }) => numberStatus(topUp, clock.now()),
  },
  PrepayBalanceSnapshotType: {
    accumulatedDebtRegisterInMillipence: ({ accumulatedDebtMillipence }) =>
      accumulatedDebtMillipence,
    asAt: ({ on }) => startOfLondonDay(on.add({ days: 1 })),
    creditInPence: ({ balanceMillipence }) => penceOf(balanceMillipence),
    debtInPence: (snapshot) => penceOf(debtOf(snapshot)),
    emergencyCreditBalanceInMillipence: ({ emergencyCreditMillipence }) =>
      emergencyCreditMillipence,
    emergencyCreditInPence: ({ emergencyCreditMillipence }) => penceOf(emergencyCreditMillipence),
    meterBalanceInMillipence: ({ balanceMillipence }) => balanceMillipence,
    paymentDebtRegisterInMillipence: ({ paymentDebtMillipence }) => paymentDebtMillipence,
    timeDebtRegisterOneInMillipence: ({ timeDebtOneMillipence }) => timeDebtOneMillipence,
    timeDebtRegisterTwoInMillipence: ({ timeDebtTwoMillipence }) => timeDebtTwoMillipence,
  },
} satisfies Resolvers;
