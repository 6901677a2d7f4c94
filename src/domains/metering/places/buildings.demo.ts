import { eq, inArray, isNotNull } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { sharedBuilding } from '../../../demo/households.plan.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { meterPoints, occupancies, properties } from '../tables.ts';
import { addressDetails } from './properties.tables.ts';

type PropertyRow = typeof properties.$inferSelect;

const localities = ['Old Town', 'Northfield', 'Riverside', 'St Mary’s'] as const;
const villages = ['Upper Marsh', 'Little Haven', 'Church End'] as const;

/** The site that has units of its own, one of which has a room of its own. */
const siteKey = 'business-group-site-7';

/** Buildings above and below the town's homes and sites, and the rest of their addresses. */
export const buildingsDemo: WorldStep = {
  name: 'buildings',
  title: 'buildings, flats and units',
  async write(tx, world) {
    await writeBlockOfFlats(tx, world);
    await writeUnits(tx, world);
    await writeLandlord(tx, world);
    await writeAddressDetails(tx, world);
  },
};

/** The building is nobody's customer; its flats have been written already. */
async function writeBlockOfFlats(tx: Database, world: World): Promise<void> {
  const flats = world.plan.households
    .map(({ address }) => address)
    .filter(
      ({ lines }) => lines[0]?.endsWith(sharedBuilding.name) && lines[1] === sharedBuilding.street,
    );
  const uprns = flats.map(({ uprn }) => uprn);
  const [flat] = await tx.query.select().from(properties).where(inArray(properties.uprn, uprns));
  if (!flat) return;
  const [building] = await tx.query
    .insert(properties)
    .values({
      ...placeOf(flat),
      label: sharedBuilding.name,
      addressLines: [sharedBuilding.name, sharedBuilding.street],
      uprn: '100900000901',
    })
    .returning({ id: properties.id });
  if (!building) return;
  await tx.query
    .update(properties)
    .set({ parentId: building.id })
    .where(inArray(properties.uprn, uprns));
}

async function writeUnits(tx: Database, world: World): Promise<void> {
  const site = world.plan.businesses
    .flatMap(({ sites }) => sites)
    .find(({ key }) => key === siteKey);
  const [depot] = await tx.query
    .select()
    .from(properties)
    .where(eq(properties.uprn, site?.address.uprn ?? ''));
  if (!site || !depot) return;
  await tx.query.update(properties).set({ label: site.name }).where(eq(properties.id, depot.id));
  const accountId = (await accountIdsByNumber(tx)).get(site.account.number) ?? 0;
  const unit = async (label: string, parentId: number, uprn: string, within: readonly string[]) => {
    const addressLines = [[label, ...within].join(', '), ...depot.addressLines.slice(-1)];
    const [added] = await tx.query
      .insert(properties)
      .values({ ...placeOf(depot), parentId, label, addressLines, uprn })
      .returning({ id: properties.id });
    const propertyId = added?.id ?? 0;
    await tx.query.insert(occupancies).values({
      propertyId,
      accountId,
      effectiveFrom: startOfLondonDay(site.occupiedFrom),
      effectiveTo: null,
      isOccupier: false,
      numberOfOccupants: null,
    });
    return propertyId;
  };
  await unit('Unit A', depot.id, '100900000911', []);
  const second = await unit('Unit B', depot.id, '100900000912', []);
  await unit('Cold store', second, '100900000913', ['Unit B']);
}

/** The home of an occupier was let, until whoever lived there left without a word. */
async function writeLandlord(tx: Database, { plan }: World): Promise<void> {
  const letHome = plan.households.find(({ kind }) => kind === 'occupier');
  const landlord = plan.households.find(({ key }) => key === 'household-018');
  if (!letHome || !landlord) return;
  const [home] = await tx.query
    .select()
    .from(properties)
    .where(eq(properties.uprn, letHome.address.uprn));
  if (!home) return;
  await tx.query.insert(occupancies).values({
    propertyId: home.id,
    accountId: (await accountIdsByNumber(tx)).get(landlord.account.number) ?? 0,
    effectiveFrom: startOfLondonDay(landlord.account.createdOn),
    effectiveTo: startOfLondonDay(letHome.occupiedFrom),
    isOccupier: false,
    numberOfOccupants: null,
  });
  // It was supplied to the landlord before, and went on being so.
  const supplyStartOn = landlord.account.createdOn;
  await tx.query
    .update(meterPoints)
    .set({ supplyStartOn, statusUpdatedAt: startOfLondonDay(supplyStartOn) })
    .where(eq(meterPoints.propertyId, home.id));
}

async function writeAddressDetails(tx: Database, world: World): Promise<void> {
  const organisations = new Map(
    world.plan.businesses.flatMap(({ name, sites }) =>
      sites.map(({ address }) => [address.uprn, name] as const),
    ),
  );
  const rows = await tx.query.select().from(properties).where(isNotNull(properties.uprn));
  await tx.query.insert(addressDetails).values(
    rows.map(({ id, uprn, postcode, addressLines }) => {
      // What lies in one building lies in one part of the town.
      const street = seededRandom(`halfhour street ${addressLines.at(-1)} ${postcode}`);
      const random = seededRandom(`halfhour letter box ${uprn}`);
      const isOutside = street.chance(0.3);
      const hasMews = street.chance(0.1);
      return {
        propertyId: id,
        organisation: organisations.get(uprn ?? '') ?? null,
        dependentStreet: hasMews ? `${street.pick(['Rose', 'Tolland', 'Crane'])} Mews` : null,
        locality: isOutside ? street.pick(localities) : null,
        dependentLocality: isOutside && street.chance(0.4) ? street.pick(villages) : null,
        udprn: String(random.integer(10_000_000, 54_999_999)),
        sortingCode: String(street.integer(10_000, 99_999)),
      };
    }),
  );
  await giveParticulars(tx, world, rows);
}

/** The richest home shows every part that an address can have; some homes have a name. */
async function giveParticulars(
  tx: Database,
  { plan }: World,
  rows: readonly PropertyRow[],
): Promise<void> {
  const richest = plan.households[0]?.address.uprn;
  const home = rows.find(({ uprn }) => uprn === richest);
  if (!home) return;
  await tx.query.update(properties).set({ label: 'Home' }).where(eq(properties.id, home.id));
  await tx.query
    .update(addressDetails)
    .set({
      dependentStreet: 'Crane Mews',
      locality: 'Old Town',
      dependentLocality: 'Little Haven',
    })
    .where(eq(addressDetails.propertyId, home.id));
}

function placeOf({ town, county, postcode, latitude, longitude, createdAt }: PropertyRow) {
  return { town, county, postcode, latitude, longitude, createdAt };
}
