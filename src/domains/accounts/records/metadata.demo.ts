import type { WorldStep } from '../../../demo/step.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import { allOccupancies } from '../../metering/index.ts';
import { accountIdsByNumber } from '../index.ts';
import type { LinkedObject } from './metadata.store.ts';
import { metadata } from './references.tables.ts';

type Noted = Readonly<Record<string, unknown>>;

export const metadataDemo: WorldStep = {
  name: 'metadata',
  title: 'what is noted of accounts, people and homes',
  async write(tx, { begunAt }) {
    const note = (object: LinkedObject, noted: Noted) =>
      Object.entries(noted).map(([key, value]) => ({
        linkedObjectType: object.type,
        linkedObjectId: object.id,
        key,
        value,
        updatedAt: begunAt,
      }));
    const accounts = [...(await accountIdsByNumber(tx))].map(([number, id]) =>
      note({ type: 'ACCOUNT', id }, ofAccount(seededRandom(`halfhour notes ${number}`))),
    );
    const users = [...(await userIdsByEmail(tx))].map(([email, id]) =>
      note({ type: 'ACCOUNT_USER', id }, ofUser(seededRandom(`halfhour notes ${email}`))),
    );
    const places = await allOccupancies(tx);
    const stays = places.map(({ id }) =>
      note(
        { type: 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD', id },
        ofPeriod(seededRandom(`halfhour notes place ${id}`)),
      ),
    );
    // A home may have been that of several accounts, one after the other.
    const homes = [...new Set(places.map(({ propertyId }) => propertyId))].map((id) =>
      note({ type: 'PROPERTY', id }, ofProperty(seededRandom(`halfhour notes home ${id}`))),
    );
    await tx.query.insert(metadata).values([...accounts, ...users, ...stays, ...homes].flat());
  },
};

function ofAccount(random: Random): Noted {
  return {
    onboarding: {
      channel: random.pick(['web', 'app', 'telephone', 'broker']),
      hasSeenTour: random.chance(0.5),
    },
    'loyalty-tier': random.integer(1, 4),
    ...(random.chance(0.3) && { 'contact-hours': random.pick(['evenings', 'mornings']) }),
  };
}

function ofUser(random: Random): Noted {
  return {
    'app-settings': {
      theme: random.pick(['light', 'dark']),
      unit: random.pick(['kWh', 'pounds']),
      hasNotifications: random.chance(0.7),
    },
  };
}

function ofProperty(random: Random): Noted {
  return {
    'energy-performance': {
      rating: random.pick(['A', 'B', 'C', 'C', 'D', 'D', 'E', 'F']),
      assessedIn: random.integer(2015, 2025),
    },
    'meter-cupboard': random.pick(['under the stairs', 'in the hall', 'outside, by the door']),
  };
}

function ofPeriod(random: Random): Noted {
  return {
    'move-in': {
      openingReadingsBy: random.pick(['customer', 'agent', 'smart meter']),
      hasKeys: random.chance(0.9),
    },
  };
}
