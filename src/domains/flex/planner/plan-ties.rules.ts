/** Slots that cost the same and hold more than what is left to be charged. */
export interface Tie {
  /** What each slot can take, in Wh; 0 where it is no part of the tie. */
  readonly roomWh: readonly number[];
  /** Whether energy is planned in the slot already. */
  readonly isUsed: readonly boolean[];
  /** Whether energy flows just before the first slot. */
  readonly isCharging: boolean;
  /** What is to be shared out, in Wh: above 0, and less than all rooms hold. */
  readonly restWh: number;
}

/** So many turns a search may take before another start is allowed; plans seldom need a hundred. */
const mostTurns = 5000;

/**
 * Shares energy out among slots of equal cost: with the fewest starts, and of those the earliest,
 * which is the plan with more energy in the first slot in which two differ. Each chosen slot is filled
 * but the last.
 *
 * The most that any number of starts can hold is worked out from the last slot to the first; the
 * search for the earliest plan goes only where enough can be held, so that it seldom turns back.
 *
 * @returns what each slot takes, in Wh.
 */
export function settleTie(tie: Tie): number[] {
  const layers: Float64Array[] = [];
  for (let starts = 0; ; starts += 1) {
    layers.push(mostHeld(tie, layers.at(-1)));
    const taken = earliestWithin(tie, layers);
    if (taken) return taken;
    if (starts > tie.roomWh.length) throw new RangeError('The tie holds less than it is to take');
  }
}

/** Where a layer keeps what the slots from one on hold, after a slot with or without energy. */
const place = (slot: number, isOn: boolean) => slot * 2 + (isOn ? 1 : 0);

/**
 * The most that the slots from each one on can take with so many starts, given the same with one
 * start less; minus infinity where what is planned already starts more often.
 */
function mostHeld({ roomWh, isUsed }: Tie, oneLess: Float64Array | undefined): Float64Array {
  const count = roomWh.length;
  const most = new Float64Array(2 * (count + 1));
  for (let slot = count - 1; slot >= 0; slot -= 1) {
    const room = roomWh[slot] ?? 0;
    const whenOn = room + (most[place(slot + 1, true)] ?? 0);
    const whenStarted = room + (oneLess?.[place(slot + 1, true)] ?? Number.NEGATIVE_INFINITY);
    const whenOff = most[place(slot + 1, false)] ?? 0;
    const isOpen = room > 0;
    const mustBeOn = isUsed[slot] === true;
    most[place(slot, true)] = mustBeOn ? whenOn : isOpen ? Math.max(whenOn, whenOff) : whenOff;
    most[place(slot, false)] = mustBeOn
      ? whenStarted
      : isOpen
        ? Math.max(whenStarted, whenOff)
        : whenOff;
  }
  return most;
}

/** The earliest way with at most as many starts as the last layer is for; null where none is found. */
function earliestWithin(
  { roomWh, isUsed, isCharging, restWh }: Tie,
  layers: readonly Float64Array[],
): number[] | null {
  const taken = new Array<number>(roomWh.length).fill(0);
  let turns = 0;
  const search = (slot: number, isOn: boolean, starts: number, leftWh: number): boolean => {
    turns += 1;
    const held = layers[starts]?.[place(slot, isOn)] ?? Number.NEGATIVE_INFINITY;
    if (held < leftWh || turns > mostTurns) return false;
    if (slot === roomWh.length) return leftWh === 0;
    const used = isUsed[slot] === true;
    const takes = Math.min(leftWh, roomWh[slot] ?? 0);
    const startsAfter = isOn ? starts : starts - 1;
    if (takes > 0) {
      taken[slot] = takes;
      if (search(slot + 1, true, startsAfter, leftWh - takes)) return true;
      taken[slot] = 0;
    }
    return used
      ? search(slot + 1, true, startsAfter, leftWh)
      : search(slot + 1, false, starts, leftWh);
  };
  return search(0, isCharging, layers.length - 1, restWh) ? taken : null;
}
