import { type BatterySlot, planBattery, worthOfRest } from './battery-plans.rules.ts';

/** A battery of a home, with what its customer wants of it. */
export interface HomeBattery {
  readonly capacityWh: number;
  /** What is kept back, in Wh. */
  readonly reserveWh: number;
  /** How far it is charged, in Wh; at most its capacity. */
  readonly topWh: number;
  /** The most that flows in or out, in W. */
  readonly maximumW: number;
  /** What of the energy taken comes back. */
  readonly efficiencyThousandths: number;
  /** Whether it may feed into the grid. */
  readonly mayExport: boolean;
}

/** What a home uses and its panels give in a half-hour, in Wh, without its battery and its vehicles. */
export interface HomeFlows {
  readonly useWh: number;
  readonly solarWh: number;
}

/** The same with what the home pays and is paid, in pence per kWh with VAT. */
export interface HomeSlot extends HomeFlows {
  readonly importPrice: number;
  readonly exportPrice: number;
}

/** Pence for each kWh that flows out: some 4,000 p a kWh of battery over 2,000 turns of it (ours). */
const wearPence = 2;
/** States so far apart find all but a few thousandths of what a lattice of 50 Wh does. */
const latticeWh = 200;
/** At an efficiency of 0.9 what is stored of such steps is whole Wh, so that nothing ever rounds. */
const chargeStepWh = 10;
const whPerKwh = 1000;
/** A plan is another one only where it is cheaper by more than what the arithmetic left over. */
const worthwhilePence = 1e-6;

/**
 * What is stored after a flow, in thousandths of Wh.
 *
 * @param flowWh whole Wh; below zero what flows out.
 */
export function storedAfterFlow(
  { capacityWh, efficiencyThousandths }: Pick<HomeBattery, 'capacityWh' | 'efficiencyThousandths'>,
  stored: number,
  flowWh: number,
): number {
  if (flowWh <= 0) return stored + flowWh * 1000;
  return Math.min(Math.max(capacityWh * 1000, stored), stored + flowWh * efficiencyThousandths);
}

/**
 * What flows into a battery by self-consumption, in whole Wh, below zero what flows out: it takes what the
 * panels give beyond what the home uses, and gives what the home lacks. So most batteries are installed.
 *
 * @param stored in thousandths of Wh.
 */
export function flowOfOwnUse(
  { topWh, reserveWh, maximumW, efficiencyThousandths }: HomeBattery,
  stored: number,
  { useWh, solarWh }: HomeFlows,
): number {
  const surplus = Math.min(solarWh - useWh, maximumW / 2);
  if (surplus <= 0) {
    const held = Math.max(0, Math.floor(stored / 1000 - reserveWh));
    return -Math.min(Math.floor(Math.min(useWh - solarWh, maximumW / 2)), held);
  }
  const room = Math.max(0, Math.ceil((topWh * 1000 - stored) / efficiencyThousandths));
  return room <= surplus ? room : Math.floor(surplus / chargeStepWh) * chargeStepWh;
}

export interface HomeBatteryPlan {
  /** What flows in by half-hours, in whole Wh; below zero what flows out. */
  readonly energyWh: readonly number[];
  /** What the home pays less what it is paid, with wear and less what the rest is worth, in pence. */
  readonly costPence: number;
  /** The same by self-consumption: never less. */
  readonly ownUsePence: number;
}

/**
 * What a battery does in the half-hours ahead at which its home pays least, by `planBattery`; by
 * self-consumption where that is no dearer. With one price all along, and less paid for what is given back
 * than what is kept comes to, nothing is cheaper than self-consumption, so that nothing is looked for.
 *
 * @param stored what it holds before, in thousandths of Wh.
 */
export function planHomeBattery(
  battery: HomeBattery,
  stored: number,
  slots: readonly HomeSlot[],
): HomeBatteryPlan {
  const efficiency = battery.efficiencyThousandths / 1000;
  const endWorth = worthOfRest({ slots, efficiency, wear: wearPence });
  const own = ownUseOf(battery, stored, slots);
  const ownUsePence = costOf(battery, stored, slots, own, endWorth);
  const byOwnUse = { energyWh: own, costPence: ownUsePence, ownUsePence };
  if (isPlain(slots, efficiency, endWorth)) return byOwnUse;
  const { energyWh } = planBattery({
    capacityWh: battery.topWh,
    fullWh: battery.capacityWh,
    reserveWh: Math.min(battery.reserveWh, battery.topWh),
    maxChargeWh: battery.maximumW / 2,
    maxDischargeWh: battery.maximumW / 2,
    efficiency,
    wear: wearPence,
    stateWh: stored / 1000,
    slots: slots.map(asBatterySlot),
    endWorth,
    latticeWh,
    mayExport: battery.mayExport,
    chargeStepWh,
  });
  const costPence = costOf(battery, stored, slots, energyWh, endWorth);
  return costPence < ownUsePence - worthwhilePence
    ? { energyWh, costPence, ownUsePence }
    : byOwnUse;
}

/** No supply of a home of ours is kept from giving back what it can. */
function asBatterySlot({ useWh, solarWh, importPrice, exportPrice }: HomeSlot): BatterySlot {
  const exportLimitWh = Number.POSITIVE_INFINITY;
  return { loadWh: useWh, solarWh, importPrice, exportPrice, exportLimitWh };
}

/** Whether at one price surplus is best kept, and what is kept best used as soon as may be. */
function isPlain(slots: readonly HomeSlot[], efficiency: number, endWorth: number): boolean {
  const [first] = slots;
  if (!first) return true;
  const { importPrice } = first;
  // Where no price is known at all it spares the grid, as it would by itself.
  if (slots.every((slot) => slot.importPrice === 0 && slot.exportPrice === 0)) return true;
  return (
    endWorth > 0 &&
    slots.every((slot) => slot.importPrice === importPrice) &&
    slots.every(({ exportPrice }) => exportPrice >= 0 && exportPrice <= endWorth * efficiency)
  );
}

function ownUseOf(battery: HomeBattery, before: number, slots: readonly HomeFlows[]): number[] {
  let stored = before;
  return slots.map((slot) => {
    const flow = flowOfOwnUse(battery, stored, slot);
    stored = storedAfterFlow(battery, stored, flow);
    return flow;
  });
}

function costOf(
  battery: HomeBattery,
  before: number,
  slots: readonly HomeSlot[],
  energyWh: readonly number[],
  endWorth: number,
): number {
  let stored = before;
  let pence = 0;
  for (const [place, { useWh, solarWh, importPrice, exportPrice }] of slots.entries()) {
    const flow = energyWh[place] ?? 0;
    const net = useWh - solarWh + flow;
    pence += (net * (net > 0 ? importPrice : exportPrice)) / whPerKwh;
    pence += (wearPence * Math.max(0, -flow)) / whPerKwh;
    stored = storedAfterFlow(battery, stored, flow);
  }
  return pence - (endWorth * (stored / 1000 - battery.reserveWh)) / whPerKwh;
}
