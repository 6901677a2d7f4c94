import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { complaintContacts, complaints } from './complaints.tables.ts';

interface Contact {
  readonly daysLater: number;
  readonly status: 'OPEN' | 'AWAITING_CUSTOMER' | 'RESOLVED' | 'DEADLOCK';
  readonly actionTaken: string;
  readonly summary: string | null;
  /** A number the person gave for this matter, where it is not the one on the account. */
  readonly landline?: string;
}

interface Story {
  readonly place: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly assigneeId: number | null;
  readonly daysAgo: number;
  readonly contacts: readonly Contact[];
}

const stories: readonly Story[] = [
  {
    place: 'household-everything',
    type: 'BILLING',
    subtype: 'EXPORT_PAYMENT',
    assigneeId: 4107,
    daysAgo: 64,
    contacts: [
      {
        daysLater: 0,
        status: 'OPEN',
        actionTaken: 'The export readings were asked for again.',
        summary: 'A month of sold electricity is missing from the statement.',
        landline: '+442079460112',
      },
      {
        daysLater: 6,
        status: 'AWAITING_CUSTOMER',
        actionTaken: 'A corrected amount was proposed.',
        summary: 'The readings have arrived and the amount was worked out.',
      },
      {
        daysLater: 9,
        status: 'RESOLVED',
        actionTaken: 'The amount was credited to the account.',
        summary: null,
      },
    ],
  },
  {
    place: 'household-everything',
    type: 'METERING',
    subtype: 'DISPLAY',
    assigneeId: null,
    daysAgo: 3,
    contacts: [
      {
        daysLater: 0,
        status: 'OPEN',
        actionTaken: 'The display was joined to the network again from afar.',
        summary: 'The display in the kitchen shows nothing.',
      },
    ],
  },
  {
    place: 'household-plain',
    type: 'SERVICE',
    subtype: null,
    assigneeId: 4112,
    daysAgo: 30,
    contacts: [
      {
        daysLater: 0,
        status: 'RESOLVED',
        actionTaken: 'An apology was made and the call was passed on for training.',
        summary: 'The customer waited for forty minutes on the telephone.',
      },
    ],
  },
  {
    place: 'household-debt',
    type: 'PAYMENTS',
    subtype: 'PAYMENT_PLAN',
    assigneeId: 4107,
    daysAgo: 75,
    contacts: [
      {
        daysLater: 0,
        status: 'OPEN',
        actionTaken: 'The plan was put on hold.',
        summary: 'The monthly amount is more than the customer can pay.',
      },
      {
        daysLater: 57,
        status: 'DEADLOCK',
        actionTaken: 'The letter that lets the customer go to the ombudsman was sent.',
        summary: 'No amount was found that both could agree to.',
      },
    ],
  },
  {
    place: 'household-011',
    type: 'TARIFF',
    subtype: 'OFF_PEAK_HOURS',
    assigneeId: 4120,
    daysAgo: 14,
    contacts: [
      {
        daysLater: 0,
        status: 'OPEN',
        actionTaken: 'The hours in the agreement were compared with the charges.',
        summary: 'The car was charged at night and billed by day.',
      },
      {
        daysLater: 4,
        status: 'AWAITING_CUSTOMER',
        actionTaken: 'The timer of the charge point was asked about.',
        summary: null,
      },
    ],
  },
  {
    place: 'business-bakery-site-1',
    type: 'BILLING',
    subtype: 'ESTIMATED_READING',
    assigneeId: 4120,
    daysAgo: 120,
    contacts: [
      {
        daysLater: 0,
        status: 'OPEN',
        actionTaken: 'A reading was asked for.',
        summary: 'The estimate is twice of what the ovens use.',
      },
      {
        daysLater: 12,
        status: 'RESOLVED',
        actionTaken: 'The bill was withdrawn and made again from the reading.',
        summary: 'The photograph of the meter settled it.',
      },
    ],
  },
];

/** What is settled by the end of the working day after it came is not reported. */
function isReported(contacts: readonly Contact[]): boolean {
  return contacts.find(({ status }) => status === 'RESOLVED')?.daysLater !== 0;
}

export const complaintsDemo: WorldStep = {
  name: 'complaints',
  title: 'complaints and what was done about them',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const people = new Map(
      [
        ...world.plan.households,
        ...world.plan.businesses.flatMap(({ sites, people: staff }) =>
          sites.map(({ key }) => ({ key, people: staff })),
        ),
      ].map(({ key, people }) => [key, people[0]?.person]),
    );
    const today = todayInLondon({ now: () => world.begunAt });
    for (const { place, type, subtype, assigneeId, daysAgo, contacts } of stories) {
      const createdOn = today.subtract({ days: daysAgo });
      const settled = contacts.find(({ status }) => status === 'RESOLVED');
      const [added] = await tx.query
        .insert(complaints)
        .values({
          accountId: keys.accountIdOf(place),
          type,
          subtype,
          assigneeId,
          isOfficial: isReported(contacts),
          createdOn,
          resolvedOn: settled ? createdOn.add({ days: settled.daysLater }) : null,
        })
        .returning({ id: complaints.id });
      const person = people.get(place);
      await tx.query.insert(complaintContacts).values(
        contacts.map(({ daysLater, status, actionTaken, summary, landline }) => ({
          complaintId: added?.id ?? 0,
          name: person ? `${person.givenName} ${person.familyName}` : 'The resident',
          email: person?.email ?? null,
          landline: landline ?? person?.landline ?? null,
          mobile: person?.mobile ?? null,
          preferredCommunicationMethod: daysLater === 0 ? 'PHONE' : 'EMAIL',
          status,
          actionTaken,
          summary,
          createdAt: startOfLondonDay(createdOn.add({ days: daysLater })).add({ hours: 10 }),
        })),
      );
    }
  },
};
