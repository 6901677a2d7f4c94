import type { Temporal } from 'temporal-polyfill';
import { demoContractJourneyNumber } from '../../../demo/references.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type {
  contractJourneySteps,
  contractJourneys,
  contractNotes,
} from './contract-journeys.tables.ts';
import type { ContractPlan } from './contract-plans.demo.ts';
import type { contractNoteReasons } from './contracts.tables.ts';

type Step = Omit<typeof contractJourneySteps.$inferInsert, 'journeyId' | 'place'>;
type Note = Omit<typeof contractNotes.$inferInsert, 'contractId' | 'journeyId'>;

/** A journey of the town with its steps and notes. */
interface PlannedJourney {
  readonly row: Omit<typeof contractJourneys.$inferInsert, 'contractId'>;
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
}

/** Why something is done to a contract. */
export const noteReasons: readonly (typeof contractNoteReasons.$inferInsert)[] = [
  {
    slug: 'moving-out',
    description: 'The customer leaves the place.',
    activityTypes: ['CONTRACT_TERMINATION_STARTED'],
  },
  {
    slug: 'other-supplier',
    description: 'The customer has chosen another supplier.',
    activityTypes: ['CONTRACT_TERMINATION_STARTED'],
  },
  {
    slug: 'sites-changed',
    description: 'Sites came in or were given up.',
    activityTypes: ['CONTRACT_VARIATION_STARTED'],
  },
  {
    slug: 'volume-changed',
    description: 'More or less energy is needed than was expected.',
    activityTypes: ['CONTRACT_VARIATION_STARTED'],
  },
  {
    slug: 'entered-wrongly',
    description: 'What was entered is not what was agreed.',
    activityTypes: ['CONTRACT_TERMINATION_STARTED', 'CONTRACT_VARIATION_STARTED'],
  },
  {
    slug: 'customer-asked',
    description: 'The customer has asked about it.',
    activityTypes: ['ALL_ACTIVITY_TYPES'],
  },
];

/** Every journey of a contract of the town, the earliest first. */
export function journeysOf(plan: ContractPlan, begunAt: Temporal.Instant): PlannedJourney[] {
  return [creationOf(plan), ...variationsOf(plan, begunAt), ...terminationOf(plan)];
}

function creationOf(plan: ContractPlan): PlannedJourney {
  const { key, businessKey, requestedAt, signedAt, validFrom, agreedTo, stop } = plan;
  const random = seededRandom(`halfhour contract creation ${key}`);
  return {
    row: {
      number: demoContractJourneyNumber(key),
      journeyType: 'CONTRACT_CREATION',
      orderReference: businessKey === null ? null : `ORD-${random.integer(100_000, 999_999)}`,
      requestedAt,
      requestedFrom: validFrom,
      requestedTo: agreedTo,
      confirmedFrom: signedAt && validFrom,
      confirmedTo: signedAt && agreedTo,
      cancelledAt: stop === 'CALLED_OFF' ? requestedAt.add({ hours: 140 }) : null,
    },
    steps: creationSteps(plan),
    notes: creationNotes(plan),
  };
}

function creationSteps({ requestedAt, signedAt, stop }: ContractPlan): Step[] {
  const quoted = requestedAt.add({ hours: 1 });
  const checked = requestedAt.add({ hours: 3 });
  const hasFailed = stop === 'CHECK_FAILED';
  return [
    { name: 'QUOTE', startedAt: requestedAt, completedAt: quoted },
    {
      name: 'CREDIT_CHECK',
      startedAt: quoted,
      completedAt: hasFailed ? null : checked,
      failedAt: hasFailed ? checked : null,
    },
    { name: 'SIGNATURE', startedAt: hasFailed ? null : checked, completedAt: signedAt },
    {
      name: 'CONFIRMATION',
      startedAt: signedAt,
      completedAt: signedAt?.add({ minutes: 20 }),
    },
  ];
}

function creationNotes({ requestedAt, signedAt, stop, versions }: ContractPlan): Note[] {
  const general = { activityType: 'ALL_ACTIVITY_TYPES', reasonSlug: 'customer-asked' } as const;
  if (stop === 'WAITS_FOR_SIGNATURE') {
    return [
      {
        ...general,
        note: 'The papers were sent again to another address.',
        createdAt: requestedAt.add({ hours: 50 }),
      },
    ];
  }
  if (stop === 'CHECK_FAILED') {
    return [
      {
        ...general,
        reasonSlug: null,
        note: 'There is a debt that has to be settled before.',
        createdAt: requestedAt.add({ hours: 3 }),
      },
    ];
  }
  if (signedAt && versions.length > 1) {
    return [
      { ...general, note: 'The customer asked to sign at the head office.', createdAt: signedAt },
    ];
  }
  return [];
}

/** The way to each version after the first, and to one that is being talked about. */
function variationsOf(plan: ContractPlan, begunAt: Temporal.Instant): PlannedJourney[] {
  const [, ...later] = plan.versions;
  if (later.length === 0) return [];
  const made = later.map(({ effectiveFrom }, place) => {
    const requestedAt = effectiveFrom.subtract({ hours: 24 * 12 + 14 });
    const agreedAt = requestedAt.add({ hours: 70 });
    return variation(plan, `variation ${place + 1}`, {
      requestedAt,
      effectiveFrom,
      agreedAt,
      reasonSlug: 'sites-changed',
      note: 'A site more, on the terms of the others.',
    });
  });
  const requestedAt = begunAt.subtract({ hours: 24 * 5 });
  return [
    ...made,
    variation(plan, 'variation under way', {
      requestedAt,
      effectiveFrom: begunAt.add({ hours: 24 * 40 }),
      agreedAt: null,
      reasonSlug: 'volume-changed',
      note: null,
    }),
  ];
}

function variation(
  { key, agreedTo }: ContractPlan,
  journey: string,
  plan: {
    readonly requestedAt: Temporal.Instant;
    readonly effectiveFrom: Temporal.Instant;
    readonly agreedAt: Temporal.Instant | null;
    readonly reasonSlug: string;
    readonly note: string | null;
  },
): PlannedJourney {
  const { requestedAt, effectiveFrom, agreedAt, reasonSlug, note } = plan;
  return {
    row: {
      number: demoContractJourneyNumber(key, journey),
      journeyType: 'CONTRACT_VARIATION',
      requestedAt,
      requestedFrom: effectiveFrom,
      requestedTo: agreedTo,
      confirmedFrom: agreedAt && effectiveFrom,
      confirmedTo: agreedAt && agreedTo,
    },
    steps: [
      { name: 'SIGNATURE', startedAt: requestedAt, completedAt: agreedAt },
      {
        name: 'CONFIRMATION',
        startedAt: agreedAt,
        completedAt: agreedAt?.add({ hours: 1 }),
      },
    ],
    notes: [
      { activityType: 'CONTRACT_VARIATION_STARTED', reasonSlug, note, createdAt: requestedAt },
    ],
  };
}

/** The way to the end of a contract of which notice was given. */
function terminationOf({ key, cancelledAt, validFrom, validTo }: ContractPlan): PlannedJourney[] {
  if (!cancelledAt) return [];
  return [
    {
      row: {
        number: demoContractJourneyNumber(key, 'termination'),
        journeyType: 'CONTRACT_TERMINATION',
        requestedAt: cancelledAt,
        requestedFrom: validFrom,
        requestedTo: validTo,
        confirmedFrom: validFrom,
        confirmedTo: validTo,
      },
      steps: [
        {
          name: 'CONFIRMATION',
          startedAt: cancelledAt,
          completedAt: cancelledAt.add({ hours: 2 }),
        },
      ],
      notes: [
        {
          activityType: 'CONTRACT_TERMINATION_STARTED',
          reasonSlug: 'moving-out',
          note: 'The last bill goes to the new address.',
          createdAt: cancelledAt,
        },
      ],
    },
  ];
}
