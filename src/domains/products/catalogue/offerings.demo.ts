import type { Database } from '../../../database/database.ts';
import { demoCatalogueNumber, demoSpecificationIdentifier } from '../../../demo/references.ts';
import type { World } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { marketOfFuel } from '../../../kernel/markets.ts';
import type { ProductPlan } from './catalogue.demo.ts';
import {
  catalogProducts,
  offeringComponents,
  offeringGroups,
  offerings,
  termTemplates,
} from './catalogue.tables.ts';

/** A thing that the catalogue sells beside energy. */
interface GoodsPlan {
  readonly identifier: string;
  readonly code: string;
  readonly customerName: string;
  readonly customerDescription: string;
}

const goodsPlans: readonly GoodsPlan[] = [
  {
    identifier: '70000901',
    code: 'CHARGE-POINT-7KW',
    customerName: 'Charge point, 7 kW',
    customerDescription: 'A charge point for the drive, fitted by an electrician.',
  },
  {
    identifier: '70000902',
    code: 'HOME-BATTERY-10KWH',
    customerName: 'Home battery, 10 kWh',
    customerDescription: 'Keeps what the panels give until the evening.',
  },
];

interface TermTemplatePlan {
  readonly name: string;
  readonly termType: string;
  readonly description: string;
  readonly templateData: Readonly<Record<string, unknown>>;
}

const termTemplatePlans: readonly TermTemplatePlan[] = [
  {
    name: 'Twelve months',
    termType: 'MINIMUM_TERM',
    description: 'The contract lasts twelve months.',
    templateData: { months: 12 },
  },
  {
    name: 'Cooling off',
    termType: 'RESCISSION',
    description: 'Within fourteen days of agreeing the customer can think again.',
    templateData: { days: 14 },
  },
  {
    name: 'Exit fee of 50 pounds',
    termType: 'EXIT_FEE',
    description: 'Leaving more than 49 days before the end costs 50 pounds for each fuel.',
    templateData: { amountPence: 5_000, per: 'FUEL', freeDaysBeforeEnd: 49 },
  },
];

/** A part: a product of the town by code and fuel, a thing or an offering by code, or a term by name. */
interface PartPlan {
  readonly product?: readonly [code: string, fuel: 'ELECTRICITY' | 'GAS'];
  readonly goods?: string;
  readonly offering?: string;
  readonly term?: string;
  readonly quantities: readonly [minimum: number, initial: number, maximum: number];
}

interface GroupPlan {
  readonly internalName: string;
  readonly customerName: string;
  readonly customerDescription: string;
  readonly cardinality: readonly [minimum: number, maximum: number];
  readonly parts: readonly PartPlan[];
}

interface OfferingPlan {
  readonly identifier: string;
  readonly code: string;
  readonly version: number;
  readonly status: 'DRAFT' | 'ACTIVE' | 'EXPIRED' | 'AWAITING_APPROVAL';
  /** Days from the day the world was begun. */
  readonly activeFrom: number | null;
  readonly internalName: string;
  readonly customerName: string;
  readonly customerDescription: string;
  readonly tags: readonly string[];
  readonly parts: readonly PartPlan[];
  readonly groups: readonly GroupPlan[];
}

const once = [1, 1, 1] as const;
const optional = [0, 0, 1] as const;

const homeFixed = {
  code: 'HOME-FIXED',
  customerName: 'A year of fixed prices',
  customerDescription: 'Electricity and gas at prices that stay for twelve months.',
  tags: ['FIXED'],
  groups: [],
} as const;

const fixedParts = (code: string): readonly PartPlan[] => [
  { product: [code, 'ELECTRICITY'], quantities: once },
  { product: [code, 'GAS'], quantities: optional },
  { term: 'Twelve months', quantities: once },
  { term: 'Cooling off', quantities: once },
  { term: 'Exit fee of 50 pounds', quantities: once },
];

/** What the catalogue sells as one, in the order in which it is written: parts before wholes. */
const offeringPlans: readonly OfferingPlan[] = [
  {
    ...homeFixed,
    identifier: '80000101',
    version: 1,
    status: 'EXPIRED',
    activeFrom: -900,
    internalName: 'Home fixed 12M, first issue',
    parts: fixedParts('FIX-12M-23-09-21'),
  },
  {
    ...homeFixed,
    identifier: '80000102',
    version: 2,
    status: 'ACTIVE',
    activeFrom: -420,
    internalName: 'Home fixed 12M, second issue',
    parts: fixedParts('FIX-12M-25-01-14'),
  },
  {
    ...homeFixed,
    identifier: '80000103',
    version: 3,
    status: 'DRAFT',
    activeFrom: null,
    internalName: 'Home fixed 12M, third issue',
    parts: fixedParts('FIX-12M-26-03-31'),
  },
  {
    identifier: '80000201',
    code: 'HOME-FLEXIBLE',
    version: 1,
    status: 'ACTIVE',
    activeFrom: -1_400,
    internalName: 'Home flexible',
    customerName: 'Flexible',
    customerDescription: 'Electricity and gas at prices that move with the market.',
    tags: ['STANDARD'],
    groups: [],
    parts: [
      { product: ['VAR-22-11-01', 'ELECTRICITY'], quantities: once },
      { product: ['VAR-22-11-01', 'GAS'], quantities: optional },
      { term: 'Cooling off', quantities: once },
    ],
  },
  {
    identifier: '80000301',
    code: 'CAR-AND-HOME',
    version: 1,
    status: 'ACTIVE',
    activeFrom: -200,
    internalName: 'EV bundle with charge point',
    customerName: 'Car and home',
    customerDescription: 'A charge point, a tariff to charge by, and gas where there is any.',
    tags: ['BUNDLE', 'EV', 'SMART'],
    parts: [
      { goods: 'CHARGE-POINT-7KW', quantities: [1, 1, 2] },
      { offering: 'HOME-FLEXIBLE', quantities: optional },
      { term: 'Cooling off', quantities: once },
    ],
    groups: [
      {
        internalName: 'EV tariffs',
        customerName: 'How to charge',
        customerDescription: 'Choose the hours that suit the car.',
        cardinality: [1, 1],
        parts: [
          { product: ['GO-VAR-22-10-14', 'ELECTRICITY'], quantities: optional },
          { product: ['INTELLI-VAR-24-10-29', 'ELECTRICITY'], quantities: optional },
          { product: ['DRIVE-4R-24-01-15', 'ELECTRICITY'], quantities: optional },
        ],
      },
      {
        internalName: 'Second home supply',
        customerName: 'The rest of the home',
        customerDescription: 'For a meter that the car is not charged through.',
        cardinality: [0, 1],
        parts: [{ offering: 'HOME-FIXED', quantities: optional }],
      },
    ],
  },
  {
    identifier: '80000401',
    code: 'SUN-AND-HOME',
    version: 1,
    status: 'AWAITING_APPROVAL',
    activeFrom: null,
    internalName: 'Solar bundle with battery',
    customerName: 'Sun and home',
    customerDescription: 'A battery, half-hourly prices, and payment for what is given back.',
    tags: ['BUNDLE', 'SMART', 'EXPORT'],
    groups: [],
    parts: [
      { goods: 'HOME-BATTERY-10KWH', quantities: once },
      { product: ['AGILE-24-10-01', 'ELECTRICITY'], quantities: once },
      { product: ['AGILE-OUTGOING-19-05-13', 'ELECTRICITY'], quantities: once },
    ],
  },
  {
    identifier: '80000501',
    code: 'WARM-HOME',
    version: 1,
    status: 'DRAFT',
    activeFrom: null,
    internalName: 'Heat pump home, trial',
    customerName: 'Warm home',
    customerDescription: 'Prices that suit a heat pump.',
    tags: ['SMART', 'HEAT_PUMP'],
    groups: [],
    parts: [{ product: ['COSY-22-12-08', 'ELECTRICITY'], quantities: once }],
  },
];

/** Writes what the catalogue sells as one, and the products and things that it is made of. */
export async function writeCatalogue(
  tx: Database,
  { begunAt }: World,
  plans: readonly ProductPlan[],
  productIds: ReadonlyMap<string, number>,
): Promise<void> {
  const supplies = plans.flatMap((plan) =>
    (['ELECTRICITY', 'GAS'] as const)
      .filter((fuel) => fuel === 'ELECTRICITY' || plan.hasGas)
      .map((fuel) => ({ plan, fuel })),
  );
  const items = await tx.query
    .insert(catalogProducts)
    .values([
      ...supplies.map(({ plan, fuel }) => ({
        identifier: demoCatalogueNumber(7, `product ${plan.code} ${fuel}`),
        code: plan.code,
        internalName: `${plan.code} ${fuel.toLowerCase()}`,
        customerName: plan.displayName,
        customerDescription: plan.description,
        sourceProductType: 'SUPPLY' as const,
        marketName: marketOfFuel[fuel],
        productId: productIds.get(plan.code) ?? 0,
        fuel,
        specificationIdentifier: demoSpecificationIdentifier(plan.code, fuel),
        tags: [...plan.tags],
      })),
      ...goodsPlans.map((goods) => ({
        ...goods,
        internalName: goods.code,
        sourceProductType: 'GOODS' as const,
        marketName: 'GBR_GOODS',
        tags: ['HARDWARE'],
      })),
    ])
    .returning();
  const itemOf = (code: string, fuel: string | null) =>
    existing(items.find((item) => item.code === code && item.fuel === fuel)?.id, code);
  const templates = await tx.query
    .insert(termTemplates)
    .values([...termTemplatePlans])
    .returning();

  const today = todayInLondon({ now: () => begunAt });
  const latest = new Map<string, number>();
  for (const { parts, groups, activeFrom, tags, ...offering } of offeringPlans) {
    const previousId = latest.get(offering.code) ?? null;
    const activatedAt =
      activeFrom === null ? null : startOfLondonDay(today.add({ days: activeFrom }));
    const [added] = await tx.query
      .insert(offerings)
      .values({ ...offering, previousId, activatedAt, tags: [...tags] })
      .returning({ id: offerings.id });
    const offeringId = existing(added?.id, offering.code);
    const addedGroups =
      groups.length === 0
        ? []
        : await tx.query
            .insert(offeringGroups)
            .values(
              groups.map(
                ({ cardinality: [minCardinality, maxCardinality], parts: _, ...group }) => ({
                  ...group,
                  offeringId,
                  minCardinality,
                  maxCardinality,
                  identifier: demoCatalogueNumber(
                    9,
                    `group ${offering.code} ${group.internalName}`,
                  ),
                }),
              ),
            )
            .returning({ id: offeringGroups.id });
    const placed = [
      ...parts.map((part) => ({ part, groupId: null })),
      ...groups.flatMap((group, place) =>
        group.parts.map((part) => ({ part, groupId: addedGroups[place]?.id ?? null })),
      ),
    ];
    await tx.query.insert(offeringComponents).values(
      placed.map(({ part, groupId }, place) => ({
        identifier: demoCatalogueNumber(5, `part ${offering.identifier} ${place}`),
        offeringId,
        groupId,
        minimumQuantity: part.quantities[0],
        initialQuantity: part.quantities[1],
        maximumQuantity: part.quantities[2],
        catalogProductId: part.product
          ? itemOf(...part.product)
          : part.goods
            ? itemOf(part.goods, null)
            : null,
        componentOfferingId: part.offering
          ? existing(latest.get(part.offering), part.offering)
          : null,
        termTemplateId: part.term
          ? existing(templates.find(({ name }) => name === part.term)?.id, part.term)
          : null,
      })),
    );
    if (offering.status !== 'DRAFT') latest.set(offering.code, offeringId);
  }
}

function existing(id: number | undefined, name: string): number {
  if (id === undefined) throw new Error(`The catalogue's plan knows no ${name}`);
  return id;
}
