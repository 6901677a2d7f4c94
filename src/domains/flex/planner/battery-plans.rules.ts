/** One half-hour, or what is left of it, of a home with a battery. */
export interface BatterySlot {
  /** What the home uses without the battery, in Wh. */
  readonly loadWh: number;
  /** What the panels give, in Wh. */
  readonly solarWh: number;
  /** Pence per kWh, VAT included; below zero where the home is paid for use. */
  readonly importPrice: number;
  /** Pence per kWh that the home is paid. */
  readonly exportPrice: number;
  /** The most that may flow out of the home in the slot, in Wh; what the panels give above is lost. */
  readonly exportLimitWh: number;
  /** How much of a half-hour it is; all of it where it is left out. */
  readonly share?: number;
}

/** Energy in a battery is counted as what it can give; all losses are counted when it is charged. */
export interface BatteryInput {
  readonly capacityWh: number;
  /** What is never used, in Wh. */
  readonly reserveWh: number;
  /** The most that flows into and out of the battery in a half-hour, in Wh as the home sees it. */
  readonly maxChargeWh: number;
  readonly maxDischargeWh: number;
  /** How much of what flows in can flow out again, above 0 and at most 1. */
  readonly efficiency: number;
  /** Pence for each kWh that flows out. */
  readonly wear: number;
  /** What is in it before the first slot, in Wh. */
  readonly stateWh: number;
  readonly slots: readonly BatterySlot[];
  /** What a kWh left after the last slot is worth, in pence; `worthOfRest` where it is left out. */
  readonly endWorth?: number;
  /** How far apart the states are that are looked at, in Wh; 50 where it is left out. */
  readonly latticeWh?: number;
  /** Whether what flows out may leave the home; it may where it is left out. */
  readonly mayExport?: boolean;
  /**
   * Charged in multiples of this, but for what fills the battery to the last Wh; then states are whole
   * multiples too, as 9 Wh of 10 at an efficiency of 0.9. Whole Wh where it is left out.
   */
  readonly chargeStepWh?: number;
  /** What it can hold, where it is charged in steps and no further than `capacityWh`; that, left out. */
  readonly fullWh?: number;
}

export interface BatteryPlan {
  /** What flows into the battery in each slot, in whole Wh; below zero what flows out of it. */
  readonly energyWh: readonly number[];
  /** What is in it after each slot, in Wh. */
  readonly stateWh: readonly number[];
  /** What the home pays less what it is paid, with wear and less what the rest is worth, in pence. */
  readonly costPence: number;
  /** The same for a battery that does nothing. */
  readonly idlePence: number;
}

/** A range of flows in which each Wh costs the same: from `from` to `to`, as `BatteryPlan.energyWh`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** The cost of no flow on the line through the piece, in pence, and what each Wh adds. */
  readonly base: number;
  readonly slope: number;
}

const whPerKwh = 1000;
const usualLatticeWh = 50;
/** A flow saves so much at the least: less is what the arithmetic left over. */
const worthwhilePence = 1e-9;

/**
 * What a kWh left at the end is worth: the mean import price of the slots less losses and wear, and
 * at least nothing. Above the lowest price so that the plan does not empty the battery into the last
 * hour; with the loss taken off, so that with one price all day it is used now and not kept for ever.
 */
export function worthOfRest({
  slots,
  efficiency,
  wear,
}: Pick<BatteryInput, 'efficiency' | 'wear'> & {
  readonly slots: readonly Pick<BatterySlot, 'importPrice'>[];
}): number {
  if (slots.length === 0) return 0;
  const mean = slots.reduce((sum, { importPrice }) => sum + importPrice, 0) / slots.length;
  return Math.max(0, mean * efficiency - wear);
}

/**
 * The flows of a home battery at which the home pays least, by dynamic programming over states a
 * lattice apart, from the last slot to the first; then forward from the true state.
 *
 * In a slot the battery is charged or discharged, never both: where prices are below zero a linear
 * programme would burn energy by doing so. What a flow costs bends where it just covers the load,
 * takes in the surplus or reaches the export limit. On each piece between two bends the best next
 * state is the least of the worth plus a line over a window that slides along the lattice, so that a
 * slot takes time in proportion to the states and not to states times flows; the ends of windows fall
 * between states and are interpolated. A battery may begin below its reserve: nothing flows out then.
 */
export function planBattery(input: BatteryInput): BatteryPlan {
  const { slots, reserveWh, wear } = input;
  const roomWh = Math.max(0, input.capacityWh - reserveWh);
  const count = Math.max(1, Math.ceil(roomWh / (input.latticeWh ?? usualLatticeWh)));
  const stepWh = roomWh / count;
  const endWorth = (input.endWorth ?? worthOfRest(input)) / whPerKwh;
  const pieces = slots.map((slot) => piecesOf(slot, input));
  const toCome: Float64Array[] = [
    Float64Array.from({ length: count + 1 }, (_each, place) => -endWorth * place * stepWh),
  ];
  for (let slot = slots.length - 1; slot > 0 && stepWh > 0; slot -= 1) {
    const later = toCome.at(-1);
    if (later) toCome.push(costsBefore(later, pieces[slot] ?? [], stepWh, input.efficiency));
  }
  toCome.reverse();
  const energyWh: number[] = [];
  const stateWh: number[] = [];
  let state = input.stateWh;
  let costPence = 0;
  let idlePence = 0;
  for (const [slot, { loadWh, solarWh }] of slots.entries()) {
    const flow = bestFlow(state, toCome[slot], pieces[slot] ?? [], stepWh, input);
    state = stateAfter(state, flow, input);
    energyWh.push(flow);
    stateWh.push(state);
    const at = slots[slot] as BatterySlot;
    costPence += paid(loadWh - solarWh + flow, at) + (wear * Math.max(0, -flow)) / whPerKwh;
    idlePence += paid(loadWh - solarWh, at);
  }
  return {
    energyWh,
    stateWh,
    costPence: costPence - endWorth * (state - reserveWh),
    idlePence: idlePence - endWorth * (input.stateWh - reserveWh),
  };
}

/** Pence for what flows in from the grid, or out to it below zero. */
function paid(netWh: number, { importPrice, exportPrice, exportLimitWh }: BatterySlot): number {
  if (netWh >= 0) return (netWh * importPrice) / whPerKwh;
  return (-Math.min(-netWh, exportLimitWh) * exportPrice) / whPerKwh;
}

/** The pieces of what flows cost in a slot, from the most out to the most in. */
function piecesOf(slot: BatterySlot, input: BatteryInput): Piece[] {
  const { wear } = input;
  const maxChargeWh = input.maxChargeWh * (slot.share ?? 1);
  const spare = slot.solarWh - slot.loadWh;
  const most = input.maxDischargeWh * (slot.share ?? 1);
  const maxDischargeWh = input.mayExport === false ? Math.min(most, Math.max(0, -spare)) : most;
  const inside = [0, spare, spare - slot.exportLimitWh].filter(
    (flow) => flow > -maxDischargeWh && flow < maxChargeWh,
  );
  const bends = [...new Set([-maxDischargeWh, ...inside, maxChargeWh])].sort(
    (one, other) => one - other,
  );
  const costOf = (flow: number) =>
    paid(flow - spare, slot) + (wear * Math.max(0, -flow)) / whPerKwh;
  return bends.slice(1).map((to, place) => {
    const from = bends[place] as number;
    const slope = (costOf(to) - costOf(from)) / (to - from);
    return { from, to, slope, base: costOf(from) - slope * from };
  });
}

/** The least cost to come from each state on before a slot, given the same after it. */
function costsBefore(
  later: Float64Array,
  pieces: readonly Piece[],
  stepWh: number,
  efficiency: number,
): Float64Array {
  const best = new Float64Array(later.length).fill(Number.POSITIVE_INFINITY);
  for (const piece of pieces) {
    const perFlow = piece.to > 0 ? efficiency : 1;
    const from = (piece.from * perFlow) / stepWh;
    const to = (piece.to * perFlow) / stepWh;
    const slope = (piece.slope / perFlow) * stepWh;
    leastInWindow(best, later, { from, to, slope, base: piece.base });
    leastAt(best, later, from, piece.base + slope * from);
    leastAt(best, later, to, piece.base + slope * to);
  }
  return best;
}

/** Lowers each cost to that of the best lattice state within a window, in steps from its own. */
function leastInWindow(
  best: Float64Array,
  later: Float64Array,
  { from, to, slope, base }: Piece,
): void {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  const queue = new Int32Array(later.length);
  const height = (place: number) => (later[place] as number) + slope * place;
  let head = 0;
  let tail = 0;
  let next = 0;
  for (let place = 0; place < best.length; place += 1) {
    for (; next <= place + last && next < later.length; next += 1) {
      while (tail > head && height(queue[tail - 1] as number) >= height(next)) tail -= 1;
      queue[tail] = next;
      tail += 1;
    }
    while (head < tail && (queue[head] as number) < place + first) head += 1;
    if (head === tail) continue;
    const cost = base + height(queue[head] as number) - slope * place;
    if (cost < (best[place] as number)) best[place] = cost;
  }
}

/** Lowers each cost to that of one move, in steps, where it stays within the lattice. */
function leastAt(best: Float64Array, later: Float64Array, move: number, cost: number): void {
  const whole = Math.floor(move);
  const part = move - whole;
  const end = Math.min(best.length, later.length - whole - (part > 0 ? 1 : 0));
  for (let place = Math.max(0, -whole); place < end; place += 1) {
    const low = later[place + whole] as number;
    const after = part > 0 ? low + part * ((later[place + whole + 1] as number) - low) : low;
    if (cost + after < (best[place] as number)) best[place] = cost + after;
  }
}

/** What is in the battery after a flow; in thousandths where it is charged in steps, free of rounding. */
function stateAfter(
  state: number,
  flow: number,
  { capacityWh, efficiency, chargeStepWh, fullWh = capacityWh }: BatteryInput,
): number {
  if (flow <= 0) return state + flow;
  const exact = state + flow * efficiency;
  if (chargeStepWh === undefined) return exact;
  return Math.min(Math.max(fullWh, state), Math.round(exact * 1000) / 1000);
}

/** The best whole flow from a state, given what each state after the slot costs; none if in doubt. */
function bestFlow(
  state: number,
  later: Float64Array | undefined,
  pieces: readonly Piece[],
  stepWh: number,
  input: BatteryInput,
): number {
  const { reserveWh, capacityWh, efficiency, chargeStepWh } = input;
  const idle = pieces.find(({ from, to }) => from <= 0 && to >= 0);
  if (!(later && idle && stepWh > 0)) return 0;
  const offset = (state - reserveWh) / stepWh;
  const most = Math.max(0, (capacityWh - state) / efficiency);
  const out = Math.max(0, state - reserveWh);
  let best = 0;
  let least = idle.base + interpolated(later, offset) - worthwhilePence;
  const consider = (exact: number, { base, slope, from, to }: Piece) => {
    const flow = wholeFlow(exact, { most, out, chargeStepWh });
    if (flow < from || flow > to) return;
    const move = (flow > 0 ? flow * efficiency : flow) / stepWh;
    const cost = base + slope * flow + interpolated(later, offset + move);
    if (cost < least) [least, best] = [cost, flow];
  };
  for (const piece of pieces) {
    const perFlow = piece.to > 0 ? efficiency : 1;
    consider(piece.from, piece);
    consider(piece.to, piece);
    const first = Math.ceil(offset + (piece.from * perFlow) / stepWh);
    const last = Math.floor(offset + (piece.to * perFlow) / stepWh);
    for (let place = Math.max(0, first); place <= last && place < later.length; place += 1) {
      consider(((place - offset) * stepWh) / perFlow, piece);
    }
  }
  return best;
}

/** A flow within what there is room for and what is there, in whole Wh. */
function wholeFlow(
  exact: number,
  {
    most,
    out,
    chargeStepWh,
  }: { readonly most: number; readonly out: number; readonly chargeStepWh: number | undefined },
): number {
  if (exact <= 0 || chargeStepWh === undefined) {
    return Math.trunc(Math.min(most, Math.max(-out, exact)));
  }
  // Less than a millionth of a Wh is what the division left over.
  if (exact >= most) return Math.ceil(most - 1e-6);
  return Math.floor(exact / chargeStepWh) * chargeStepWh;
}

/** What a state costs between those of the lattice, and below the first of them on the same line. */
function interpolated(costs: Float64Array, place: number): number {
  const low = Math.max(0, Math.min(costs.length - 2, Math.floor(place)));
  const at = costs[low] as number;
  return at + (place - low) * ((costs[low + 1] as number) - at);
}
