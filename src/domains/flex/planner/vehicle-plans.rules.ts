import { settleTie, type Tie } from './plan-ties.rules.ts';

/**
 * One half-hour, or what is left of it, in which a vehicle can charge. Slots adjoin in time: one in
 * which it cannot charge is there with nothing as its most.
 */
export interface PlanSlot {
  /** Pence per kWh that the home pays, VAT included; below zero where it is paid for use. */
  readonly importPrice: number;
  /** Pence per kWh that the home is paid; 0 where it does not sell. */
  readonly exportPrice: number;
  /** What the panels give beyond the home's own use, in Wh over the slot; 0 without any. */
  readonly surplusWh: number;
  /**
   * What the least current comes to in the slot, in whole Wh: 690 in a whole half-hour at 6 A and
   * 230 V. It binds only through headroom: see `maximumWh`.
   */
  readonly minimumWh: number;
  /** The most that can be charged in the slot, in whole Wh. Below `minimumWh` the slot is shut. */
  readonly maximumWh: number;
  /** Pence per kWh, for ties. */
  readonly wholesale: number;
  /** Grams of carbon dioxide per kWh, for ties. */
  readonly carbon: number;
}

/** So much, counted from now, is to be charged before a slot begins. */
export interface PlanTarget {
  /** In whole Wh. */
  readonly needWh: number;
  /** The first slot after the target; the number of slots where none is. */
  readonly beforeSlot: number;
}

export interface VehiclePlan {
  /** What is charged in each slot, in whole Wh. */
  readonly energyWh: readonly number[];
  /** What charging adds to the home's costs: what it buys, and what it does not sell. */
  readonly costPence: number;
  /** What could not be charged in time, in Wh: of several targets the one that misses most. */
  readonly missingWh: number;
}

/** A stretch of a slot's energy that costs the same for each Wh. */
interface Segment {
  readonly slot: number;
  /** In millionths of a penny per kWh. */
  readonly price: number;
  readonly wholesale: number;
  readonly carbon: number;
  /** What of it is not planned yet. */
  leftWh: number;
}

/** Rates are published to the millionth of a penny: in whole ones sums and products are exact. */
const partsOfPenny = 1_000_000;
const whPerKwh = 1000;

/**
 * The energy that has to come out of the charger to bring a battery from one state of charge to
 * another, in whole Wh, rounded up; 0 where it is there already.
 *
 * @param efficiency how much of the energy ends up in the battery, above 0 and at most 1.
 */
export function neededWh(
  states: { readonly fromPercent: number; readonly toPercent: number },
  { capacityWh, efficiency }: { readonly capacityWh: number; readonly efficiency: number },
): number {
  const exact = ((states.toPercent - states.fromPercent) * capacityWh) / (100 * efficiency);
  // Less than a millionth of a Wh is what the arithmetic left over, such as in 54,000 / 0.9.
  return Math.max(0, Math.ceil(exact - 1e-6));
}

/**
 * The cheapest way to charge what is needed in time, and no more than that however low the price.
 *
 * What x Wh cost in a slot is convex once power may vary within it, so that filling the cheapest
 * stretches first is exact. With several targets the earlier ones are filled first, from the slots
 * before them, and then the rest from all: exact as well, since the sets of slots are nested. Plans
 * of equal cost are told apart by wholesale cost, carbon, fewest starts (runs of slots with energy),
 * and earliest energy, each half-hour filled but the last: see `settleTie`. Prices are compared in
 * whole millionths of a penny and as ratios of whole numbers, rounded once, so that one plan comes
 * out on every machine.
 *
 * @param targets in any order; each one's need counts from now. The total is the largest need.
 * @param isCharging whether it charged just before the first slot, so that going on is no start.
 * @throws RangeError where a need is no whole number of Wh from 0 on.
 */
export function planVehicle(
  slots: readonly PlanSlot[],
  targets: readonly PlanTarget[],
  isCharging = false,
): VehiclePlan {
  const segments = segmentsOf(slots);
  const energyWh = new Array<number>(slots.length).fill(0);
  let plannedWh = 0;
  let missingWh = 0;
  let cost = 0;
  for (const { needWh, beforeSlot } of inTimeOrder(targets)) {
    if (!(Number.isSafeInteger(needWh) && needWh >= 0)) {
      throw new RangeError(`${needWh} is no whole number of Wh`);
    }
    const filled = fill(segments, { energyWh, restWh: needWh - plannedWh, beforeSlot, isCharging });
    plannedWh += filled.wh;
    cost += filled.cost;
    missingWh = Math.max(missingWh, needWh - plannedWh);
  }
  return { energyWh, costPence: cost / (partsOfPenny * whPerKwh), missingWh };
}

function inTimeOrder(targets: readonly PlanTarget[]): readonly PlanTarget[] {
  if (targets.length < 2) return targets;
  return targets.toSorted((one, other) => one.beforeSlot - other.beforeSlot);
}

/** The stretches of all slots, the cheapest first. */
function segmentsOf(slots: readonly PlanSlot[]): Segment[] {
  const segments: Segment[] = [];
  for (let slot = 0; slot < slots.length; slot += 1) addSegments(segments, slot, slots[slot]);
  return segments.sort(
    (one, other) =>
      one.price - other.price ||
      one.wholesale - other.wholesale ||
      one.carbon - other.carbon ||
      one.slot - other.slot,
  );
}

/**
 * Adds the stretches of one slot. Power p, with surplus power s, costs e·min(p, s) + i·max(0, p − s)
 * at each moment, and can be had at 0 and from the least to the most. Sharing time between powers
 * makes the lower hull of that available. Where selling pays more than buying costs (e ≥ i), the
 * hull is the chord to the most; else it bends once, at the surplus or, where that is below the least
 * power and so cannot be held, at the least power.
 */
function addSegments(segments: Segment[], slot: number, given: PlanSlot | undefined): void {
  if (!given) return;
  const most = Math.floor(given.maximumWh);
  const least = Math.ceil(given.minimumWh);
  if (!(most > 0 && most >= least)) return;
  const { wholesale, carbon } = given;
  const bought = Math.round(given.importPrice * partsOfPenny);
  const surplus = Math.min(most, Math.max(0, Math.floor(given.surplusWh)));
  const add = (wh: number, price: number) => {
    segments.push({ slot, price, wholesale, carbon, leftWh: wh });
  };
  if (surplus === 0) {
    add(most, bought);
    return;
  }
  const sold = Math.round(given.exportPrice * partsOfPenny);
  const bend = sold >= bought ? most : Math.max(least, surplus);
  add(bend, (sold * surplus + bought * (bend - surplus)) / bend);
  if (bend < most) add(most - bend, bought);
}

interface Filling {
  /** What is planned so far, by slot; it is added to. */
  readonly energyWh: number[];
  readonly restWh: number;
  readonly beforeSlot: number;
  readonly isCharging: boolean;
}

/** Fills the cheapest stretches before a slot with what is needed; tells how much found room. */
function fill(
  segments: readonly Segment[],
  { energyWh, restWh, beforeSlot, isCharging }: Filling,
): { readonly wh: number; readonly cost: number } {
  let leftWh = restWh;
  let cost = 0;
  const take = (segment: Segment, wh: number) => {
    segment.leftWh -= wh;
    leftWh -= wh;
    energyWh[segment.slot] = (energyWh[segment.slot] ?? 0) + wh;
    cost += wh * segment.price;
  };
  for (let first = 0; first < segments.length && leftWh > 0; ) {
    const [alike, next] = alikeFrom(segments, first, beforeSlot);
    first = next;
    const holdsWh = alike.reduce((sum, segment) => sum + segment.leftWh, 0);
    if (alike.length < 2 || holdsWh <= leftWh) {
      for (const segment of alike) take(segment, Math.min(segment.leftWh, leftWh));
    } else {
      const taken = settleTie(tieOf(alike, { energyWh, restWh: leftWh, isCharging }));
      for (const segment of alike) take(segment, taken[segment.slot] ?? 0);
    }
  }
  return { wh: Math.max(0, restWh) - Math.max(0, leftWh), cost };
}

/** The open stretches before a slot that cost as much as the one at a place, and the place after. */
function alikeFrom(
  segments: readonly Segment[],
  first: number,
  beforeSlot: number,
): [alike: Segment[], next: number] {
  const alike: Segment[] = [];
  const model = segments[first];
  let next = first;
  for (; next < segments.length; next += 1) {
    const segment = segments[next];
    if (!(segment && model) || segment.price !== model.price) break;
    if (segment.wholesale !== model.wholesale || segment.carbon !== model.carbon) break;
    if (segment.slot < beforeSlot && segment.leftWh > 0) alike.push(segment);
  }
  return [alike, next];
}

function tieOf(
  alike: readonly Segment[],
  { energyWh, ...rest }: Pick<Filling, 'energyWh' | 'restWh' | 'isCharging'>,
): Tie {
  const roomWh = new Array<number>(energyWh.length).fill(0);
  for (const { slot, leftWh } of alike) roomWh[slot] = leftWh;
  return { ...rest, roomWh, isUsed: energyWh.map((wh) => wh > 0) };
}
