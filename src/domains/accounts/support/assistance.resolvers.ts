import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { maySeeCircumstances, maySeeHardship, needsCodeOf } from './assistance.rules.ts';
import {
  assistanceOfAccount,
  type CircumstanceRow,
  circumstanceConsentOfUser,
  circumstancesOfUser,
  type HardshipAgreementRow,
  hardshipAgreementsOfAccount,
  hardshipAgreementsOfUser,
} from './assistance.store.ts';

const codes = {
  internalCode: ({ need }: CircumstanceRow) => need,
  electricityPSRCode: ({ need }: CircumstanceRow) => needsCodeOf(need).electricity,
  gasPSRCode: ({ need }: CircumstanceRow) => needsCodeOf(need).gas,
};

export const assistanceResolvers = {
  AccountType: {
    activeHardshipAgreements: ({ id }, _args, { db, clock, viewer }) =>
      maySeeHardship(viewer) ? inForceOnAccount(db, id, todayInLondon(clock)) : null,
    assistanceAgreements: ({ id }, _args, { db, viewer }) =>
      maySeeHardship(viewer) ? db.read(assistanceOfAccount, id) : null,
    async isInHardship({ id }, _args, { db, clock, viewer }) {
      if (!maySeeHardship(viewer)) return null;
      return (await inForceOnAccount(db, id, todayInLondon(clock))).length > 0;
    },
  },
  AccountUserType: {
    async isInHardship({ id }, _args, { db, clock, viewer }) {
      if (!maySeeCircumstances(viewer, id)) return null;
      const today = todayInLondon(clock);
      const agreements = await db.read(hardshipAgreementsOfUser, id);
      return agreements.some(({ startsOn, endsOn }) => isInForce(startsOn, endsOn, today));
    },
    async specialCircumstances({ id }, _args, { db, clock, viewer }) {
      if (!maySeeCircumstances(viewer, id)) return null;
      const today = todayInLondon(clock);
      const [consent, recorded] = await Promise.all([
        db.read(circumstanceConsentOfUser, id),
        db.read(circumstancesOfUser, id),
      ]);
      const records = recorded
        .filter(({ expiresOn }) => isInForce(null, expiresOn, today))
        .map((record) => ({ ...record, __typename: typeOf(record) }));
      return { isSharingConsentGiven: consent?.isGiven ?? null, records };
    },
  },
  HardshipAgreementType: {
    endDate: ({ endsOn }) => endsOn,
    hardshipEntryReason: ({ entryReason }) => entryReason,
    startDate: ({ startsOn }) => startsOn,
  },
  SpecialCircumstanceRecordType: codes,
  TemporarySpecialCircumstanceRecordType: {
    ...codes,
    expiryDate: ({ expiresOn }) => expiresOn,
  },
} satisfies Resolvers;

async function inForceOnAccount(
  db: Database,
  accountId: number,
  day: Temporal.PlainDate,
): Promise<readonly HardshipAgreementRow[]> {
  const agreements = await db.read(hardshipAgreementsOfAccount, accountId);
  return agreements.filter(({ startsOn, endsOn }) => isInForce(startsOn, endsOn, day));
}

function typeOf({ expiresOn }: CircumstanceRow): string {
  return expiresOn === null
    ? 'SpecialCircumstanceRecordType'
    : 'TemporarySpecialCircumstanceRecordType';
}
