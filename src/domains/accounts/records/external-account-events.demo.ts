import type { WorldStep } from '../../../demo/step.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { externalAccountEvents } from './external-account-events.tables.ts';

interface EventPlan {
  readonly category: string;
  readonly subcategory: string;
  readonly eventType: string;
  readonly description: string | null;
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly hoursAgo: number;
}

const events: readonly EventPlan[] = [
  {
    category: 'INSTALLATION',
    subcategory: 'SURVEY',
    eventType: 'SURVEY_BOOKED',
    description: 'The installer booked a survey of the roof.',
    content: { installer: 'Ridgeline Solar', slot: 'AM' },
    hoursAgo: 2400,
  },
  {
    category: 'INSTALLATION',
    subcategory: 'SURVEY',
    eventType: 'SURVEY_COMPLETED',
    description: 'The roof was surveyed and found fit.',
    content: { installer: 'Ridgeline Solar', roofPitchDegrees: 35 },
    hoursAgo: 2160,
  },
  {
    category: 'APP',
    subcategory: 'DEVICE',
    eventType: 'DEVICE_LINKED',
    description: null,
    content: { device: 'thermostat' },
    hoursAgo: 700,
  },
  {
    category: 'WEBCHAT',
    subcategory: 'TRANSCRIPT',
    eventType: 'CHAT_ENDED',
    description: 'A chat on the website ended without a question left open.',
    content: null,
    hoursAgo: 52,
  },
];

/** The household with everything has met every system; others have met one each. */
export const externalAccountEventsDemo: WorldStep = {
  name: 'external-account-events',
  title: 'what other systems report',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const [richest, ...others] = world.plan.households;
    const rows = [
      ...events.map((event) => ({ key: richest?.key ?? '', event })),
      ...others.flatMap(({ key }, index) => {
        const event = events[index % events.length];
        return event ? [{ key, event }] : [];
      }),
    ];
    await tx.query.insert(externalAccountEvents).values(
      rows.map(({ key, event: { hoursAgo, ...event } }, index) => ({
        ...event,
        accountId: keys.accountIdOf(key),
        occurredAt: world.begunAt.subtract({ hours: hoursAgo, minutes: 7 * index }),
      })),
    );
  },
};
