/** What keeps nobody from having a device controlled: that the product is there already, or on its way. */
const overlooked: ReadonlySet<string> = new Set(['ALREADY_ON_PRODUCT', 'ENROLMENT_IN_PROGRESS']);

/** The facts of a product by which it is known for what devices it is meant. */
interface MeantProduct {
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly tags: readonly string[];
}

/** For which devices a product is one that lets them be controlled; null for none. */
export type MeantFor = 'CARS_BY_PLAN' | 'ELECTRIC_VEHICLES' | 'HEAT_PUMPS' | 'EXPORT';

/** What a product is for: cars that are charged by plan also for cars. */
export function meantFor({ direction, tags }: MeantProduct): readonly MeantFor[] {
  if (direction === 'EXPORT') return ['EXPORT'];
  const isForCars = tags.includes('EV');
  return [
    ...(isForCars ? (['ELECTRIC_VEHICLES'] as const) : []),
    ...(isForCars && tags.includes('INTELLIGENT') ? (['CARS_BY_PLAN'] as const) : []),
    ...(tags.includes('HEAT_PUMP') ? (['HEAT_PUMPS'] as const) : []),
  ];
}

/** Whether nothing that counts stands against a product. */
export function mayHave(reasons: readonly string[]): boolean {
  return reasons.every((reason) => overlooked.has(reason));
}

type EligibleType = 'BATTERIES' | 'ELECTRIC_VEHICLES' | 'HEAT_PUMPS' | 'INVERTERS';

const typesOf: Readonly<Record<MeantFor, readonly EligibleType[]>> = {
  CARS_BY_PLAN: ['ELECTRIC_VEHICLES'],
  ELECTRIC_VEHICLES: ['ELECTRIC_VEHICLES'],
  HEAT_PUMPS: ['HEAT_PUMPS'],
  // Who may be paid for export may have it controlled, be it of panels or of a battery.
  EXPORT: ['BATTERIES', 'INVERTERS'],
};

const allTypes = ['BATTERIES', 'ELECTRIC_VEHICLES', 'HEAT_PUMPS', 'INVERTERS'] as const;

/** The types of devices that may be brought onto the platform, without those that are there already. */
export function eligibleTypes(
  had: ReadonlySet<MeantFor>,
  live: ReadonlySet<string>,
): readonly EligibleType[] {
  const open = new Set([...had].flatMap((meant) => typesOf[meant]));
  return allTypes.filter((type) => open.has(type) && !live.has(type));
}
