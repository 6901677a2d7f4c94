/** A fleet as it is placed so far. */
export interface Placement {
  readonly devices: readonly {
    readonly fromSlot: number;
    readonly beforeSlot: number;
    readonly maximumWh: number;
  }[];
  /** Pence per kWh. */
  readonly prices: readonly number[];
  /** In Wh: slot s of device d stands at d times the number of slots, plus s. */
  readonly energyWh: Int32Array;
  /** What each slot can still take, in Wh. */
  readonly roomWh: Float64Array;
}

/** How a slot was reached: by moving energy of a device there from another slot, or as a beginning. */
interface Way {
  readonly from: number | null;
  readonly device: number;
}

/**
 * Charges a device more than the room left in its own slots allows, by moving others' energy to slots
 * that they can use as well: an augmenting path from one of its slots to one with room. All pay the
 * same price in a slot, so that the cost of a path is the price where it ends: the cheapest is taken.
 *
 * @returns how much it is charged more, in Wh; 0 where no path is left.
 */
export function makeRoom(placement: Placement, device: number, wantedWh: number): number {
  const { prices, energyWh, roomWh } = placement;
  const count = prices.length;
  const ways = waysFrom(placement, device);
  let end: number | null = null;
  for (const slot of ways.keys()) {
    const isCheaper = end === null || (prices[slot] ?? 0) < (prices[end] ?? 0);
    if ((roomWh[slot] ?? 0) > 0 && isCheaper) end = slot;
  }
  if (end === null) return 0;
  const moves: { readonly device: number; readonly from: number | null; readonly to: number }[] =
    [];
  for (let to: number | null = end; to !== null; ) {
    const way: Way | undefined = ways.get(to);
    if (!way) break;
    moves.push({ device: way.device, from: way.from, to });
    to = way.from;
  }
  const at = (move: number, slot: number) => move * count + slot;
  const movedWh = moves.reduce((least, move) => {
    const most = placement.devices[move.device]?.maximumWh ?? 0;
    const canTake = most - (energyWh[at(move.device, move.to)] ?? 0);
    const has = move.from === null ? wantedWh : (energyWh[at(move.device, move.from)] ?? 0);
    return Math.min(least, canTake, has);
  }, roomWh[end] ?? 0);
  roomWh[end] = (roomWh[end] ?? 0) - movedWh;
  for (const move of moves) {
    const to = at(move.device, move.to);
    energyWh[to] = (energyWh[to] ?? 0) + movedWh;
    if (move.from === null) continue;
    const from = at(move.device, move.from);
    energyWh[from] = (energyWh[from] ?? 0) - movedWh;
  }
  return movedWh;
}

/** Every slot that can be reached from a device's own, by the fewest moves, in the order found. */
function waysFrom({ devices, prices, energyWh }: Placement, device: number): Map<number, Way> {
  const count = prices.length;
  const ways = new Map<number, Way>();
  const reach = (mover: number, from: number | null) => {
    const { fromSlot = 0, beforeSlot = 0, maximumWh = 0 } = devices[mover] ?? {};
    for (let slot = Math.max(0, fromSlot); slot < Math.min(count, beforeSlot); slot += 1) {
      const isOpen = (energyWh[mover * count + slot] ?? 0) < maximumWh;
      if (isOpen && !ways.has(slot)) ways.set(slot, { from, device: mover });
    }
  };
  reach(device, null);
  // What is reached meanwhile is visited as well.
  for (const slot of ways.keys()) {
    if (ways.size === count) break;
    for (let mover = 0; mover < devices.length; mover += 1) {
      if ((energyWh[mover * count + slot] ?? 0) > 0) reach(mover, slot);
    }
  }
  return ways;
}
