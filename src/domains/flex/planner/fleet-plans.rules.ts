import { makeRoom, type Placement } from './fleet-room.rules.ts';

/** A half-hour of all vehicles of one GSP group on one tariff. */
export interface FleetSlot {
  /** Pence per kWh. */
  readonly importPrice: number;
  /** The most that all of them may charge in it together, in Wh: a limit in MW times 500,000. */
  readonly limitWh: number;
}

export interface FleetDevice {
  /** Any text that tells it from others: ties are spread by a hash of it. */
  readonly id: string;
  /** In whole Wh. */
  readonly needWh: number;
  /** It can charge from this slot on and before that one. */
  readonly fromSlot: number;
  readonly beforeSlot: number;
  /** The most that it can charge in a half-hour, in whole Wh. */
  readonly maximumWh: number;
}

export interface FleetPlan {
  /** In whole Wh: slot s of device d stands at d times the number of slots, plus s. */
  readonly energyWh: Int32Array;
  /** What is added to the price of each slot so that devices keep to the limits, in pence per kWh. */
  readonly adders: readonly number[];
  /** What all of it costs at the true prices, in pence. */
  readonly costPence: number;
  /** What could not be charged in time, in Wh, by device. */
  readonly missingWh: Int32Array;
}

/** Slots in the order in which all devices fill them, those of one rank in turns by hash. */
interface SharedOrder {
  readonly slots: readonly number[];
  /** By place in the order: the first place after those of the same rank. */
  readonly rankEnds: readonly number[];
}

const whPerKwh = 1000;
const usualRounds = 60;
/** Rates are published to the millionth of a penny. */
const finestPrice = 1e-6;
/** A search for room looks at every device: in a large fleet there are only so many of them. */
const mostLooks = 20_000_000;

/**
 * Plans the vehicles of a GSP group under a limit for each half-hour.
 *
 * Prices get adders, found by the sub-gradient: each round adds to half-hours that are over their
 * limit and takes from those below, in steps that shrink. All devices share one sorted table, so that
 * a round takes no sorting for a device; half-hours whose prices are less than a step apart count as
 * equal, and a hash of its name tells where among them a device begins. In the end devices are placed
 * one after the other into what room is left, those first that have least time to spare, so that no
 * limit is ever exceeded. Where one misses energy, others are moved (`makeRoom`). Then each is taken
 * out and placed at its best at the true prices, which lowers the cost or leaves it.
 *
 * @param rounds of looking for adders.
 */
export function planFleet(
  slots: readonly FleetSlot[],
  devices: readonly FleetDevice[],
  rounds = usualRounds,
): FleetPlan {
  const hashes = Uint32Array.from(devices, ({ id }) => hashOf(id));
  const adders = findAdders(slots, devices, hashes, rounds);
  return placeAll(slots, devices, hashes, adders);
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}

function findAdders(
  slots: readonly FleetSlot[],
  devices: readonly FleetDevice[],
  hashes: Uint32Array,
  rounds: number,
): number[] {
  const prices = slots.map(({ importPrice }) => importPrice);
  const spread = Math.max(1, Math.max(...prices) - Math.min(...prices));
  const adders = prices.map(() => 0);
  const mean = prices.map(() => 0);
  let weight = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const step = spread / (4 * Math.sqrt(round));
    const order = sharedOrder(prices, adders, step / 4);
    const loads = new Float64Array(slots.length);
    for (const [place, device] of devices.entries()) {
      fillInOrder(order, device, hashes[place] ?? 0, (slot, most) => {
        loads[slot] = (loads[slot] ?? 0) + most;
        return most;
      });
    }
    for (const [slot, { limitWh }] of slots.entries()) {
      const over = ((loads[slot] ?? 0) - limitWh) / Math.max(1, limitWh);
      adders[slot] = Math.max(0, (adders[slot] ?? 0) + step * Math.max(-1, Math.min(1, over)));
    }
    // The mean of the later rounds is steadier than the last one.
    if (round * 2 > rounds) {
      weight += 1;
      for (const [slot, adder] of adders.entries()) {
        mean[slot] = (mean[slot] ?? 0) + (adder - (mean[slot] ?? 0)) / weight;
      }
    }
  }
  return mean;
}

function sharedOrder(
  prices: readonly number[],
  adders: readonly number[],
  width: number,
): SharedOrder {
  const rank = prices.map((price, slot) => Math.round((price + (adders[slot] ?? 0)) / width));
  const slots = prices.map((_each, slot) => slot);
  slots.sort((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0) || one - other);
  const rankEnds = new Array<number>(slots.length).fill(slots.length);
  for (let place = slots.length - 2; place >= 0; place -= 1) {
    const isLast = rank[slots[place] ?? 0] !== rank[slots[place + 1] ?? 0];
    rankEnds[place] = isLast ? place + 1 : (rankEnds[place + 1] ?? 0);
  }
  return { slots, rankEnds };
}

/**
 * Fills a device's slots in the shared order until it has what it needs.
 *
 * @param take is offered the most that a slot may get, and tells how much it gets.
 * @returns what is missing, in Wh.
 */
function fillInOrder(
  { slots, rankEnds }: SharedOrder,
  { needWh, fromSlot, beforeSlot, maximumWh }: FleetDevice,
  hash: number,
  take: (slot: number, mostWh: number) => number,
): number {
  let leftWh = needWh;
  for (let first = 0; first < slots.length && leftWh > 0; ) {
    const end = rankEnds[first] ?? slots.length;
    const count = end - first;
    const turn = count > 1 ? hash % count : 0;
    for (let place = 0; place < count && leftWh > 0; place += 1) {
      const slot = slots[first + ((place + turn) % count)] ?? 0;
      if (slot < fromSlot || slot >= beforeSlot) continue;
      leftWh -= take(slot, Math.min(maximumWh, leftWh));
    }
    first = end;
  }
  return leftWh;
}

/** How much more a device could charge in its time than it needs, in Wh. */
function spareWh({ needWh, fromSlot, beforeSlot, maximumWh }: FleetDevice): number {
  return (beforeSlot - fromSlot) * maximumWh - needWh;
}

function placeAll(
  slots: readonly FleetSlot[],
  devices: readonly FleetDevice[],
  hashes: Uint32Array,
  adders: readonly number[],
): FleetPlan {
  const count = slots.length;
  const prices = slots.map(({ importPrice }) => importPrice);
  const spread = Math.max(1, Math.max(...prices) - Math.min(...prices));
  const roomWh = Float64Array.from(slots, ({ limitWh }) => Math.floor(limitWh));
  const energyWh = new Int32Array(devices.length * count);
  const missingWh = new Int32Array(devices.length);
  const place = (order: SharedOrder, at: number) => {
    const device = devices[at] as FleetDevice;
    missingWh[at] = fillInOrder(order, device, hashes[at] ?? 0, (slot, mostWh) => {
      const wh = Math.min(mostWh, roomWh[slot] ?? 0);
      roomWh[slot] = (roomWh[slot] ?? 0) - wh;
      energyWh[at * count + slot] = wh;
      return wh;
    });
  };
  const takeOut = (at: number) => {
    for (let slot = 0; slot < count; slot += 1) {
      roomWh[slot] = (roomWh[slot] ?? 0) + (energyWh[at * count + slot] ?? 0);
      energyWh[at * count + slot] = 0;
    }
  };
  const inOrder = devices.map((_each, at) => at);
  const spare = devices.map(spareWh);
  inOrder.sort(
    (one, other) =>
      (spare[one] ?? 0) - (spare[other] ?? 0) ||
      (hashes[one] ?? 0) - (hashes[other] ?? 0) ||
      one - other,
  );
  const withAdders = sharedOrder(prices, adders, spread / 1000);
  for (const at of inOrder) place(withAdders, at);
  makeAllRoom({ devices, prices, energyWh, roomWh }, missingWh);
  const withoutAdders = sharedOrder(prices, [], finestPrice);
  for (const at of inOrder) {
    takeOut(at);
    place(withoutAdders, at);
  }
  let costPence = 0;
  for (const [at, wh] of energyWh.entries())
    costPence += (wh * (prices[at % count] ?? 0)) / whPerKwh;
  return { energyWh, adders, costPence, missingWh };
}

/** Moves others where a device misses energy, as far as paths are found and the work is bounded. */
function makeAllRoom(placement: Placement, missingWh: Int32Array): void {
  let looks = mostLooks;
  for (const [at, missing] of missingWh.entries()) {
    for (let leftWh = missing; leftWh > 0 && looks > 0; ) {
      const moreWh = makeRoom(placement, at, leftWh);
      looks -= placement.devices.length;
      leftWh -= moreWh;
      missingWh[at] = leftWh;
      if (moreWh === 0) break;
    }
  }
}
