/** The rooms of a home as heat flows through them: one node, or two with a wall between. */
export interface Building {
  readonly rooms: readonly {
    /** In Wh per kelvin: what the room and its walls hold. */
    readonly capacityWhPerK: number;
    /** In W per kelvin, above 0: what is lost to the outside. */
    readonly lossWPerK: number;
  }[];
  /** In W per kelvin: what flows from one room to the other. */
  readonly lossBetweenWPerK: number;
}

/**
 * What people, lamps and the sun give, as the kelvins that they alone keep a room above the outside: with
 * it 20 °C need no heat above 15.5 °C outside, the base of degree days in Britain.
 */
const gainsKelvin = 4.5;

type Pair = readonly [number, number];
/** Rows of two; of a home with one room the first place alone counts. */
type Matrix = readonly [Pair, Pair];

/** How rooms answer over a stretch of time. */
interface Response {
  /** What is left of the kelvins above what the rooms would come to without heat. */
  readonly decay: Matrix;
  /** Kelvins at the end for each W of constant heat. */
  readonly kelvinPerW: Matrix;
}

/** Steps are nearly all half-hours. */
const keptResponses = new WeakMap<Building, Map<number, Response>>();
/** Stretches of a plan or of a query may have any length: they are not kept without end. */
const mostKept = 64;

function responseOf(building: Building, hours: number): Response {
  let kept = keptResponses.get(building);
  if (!kept) {
    kept = new Map();
    keptResponses.set(building, kept);
  }
  let response = kept.get(hours);
  if (!response) {
    response = workedOut(building, hours);
    if (kept.size >= mostKept) kept.clear();
    kept.set(hours, response);
  }
  return response;
}

/** @throws RangeError for a home with more than two rooms: pumps heat two zones at most. */
function workedOut({ rooms, lossBetweenWPerK }: Building, hours: number): Response {
  const [first, second] = rooms;
  if (!first || rooms.length > 2) throw new RangeError(`${rooms.length} rooms cannot be heated`);
  if (!second) {
    const decay = Math.exp((-hours * first.lossWPerK) / first.capacityWhPerK);
    return {
      decay: [
        [decay, 0],
        [0, 0],
      ],
      kelvinPerW: [
        [(1 - decay) / first.lossWPerK, 0],
        [0, 0],
      ],
    };
  }
  // What flows per kelvin and what is held; the kelvins above rest fall by `rate` times themselves.
  const wall = lossBetweenWPerK;
  const [c1, c2] = [first.capacityWhPerK, second.capacityWhPerK];
  const [own1, own2] = [first.lossWPerK + wall, second.lossWPerK + wall];
  const rate: Matrix = [
    [own1 / c1, -wall / c1],
    [-wall / c2, own2 / c2],
  ];
  const middle = (rate[0][0] + rate[1][1]) / 2;
  const half = (rate[0][0] - rate[1][1]) / 2;
  const apart = Math.sqrt(half * half + rate[0][1] * rate[1][0]);
  // The exponential of a matrix of two rows, by its eigenvalues `middle ± apart`.
  const slow = Math.exp(-(middle - apart) * hours);
  const fast = Math.exp(-(middle + apart) * hours);
  const even = (slow + fast) / 2;
  const odd = apart > 1e-12 ? (slow - fast) / (2 * apart) : hours * slow;
  const decay: Matrix = [
    [even - odd * half, -odd * rate[0][1]],
    [-odd * rate[1][0], even + odd * half],
  ];
  // (1 − decay) times what a W comes to in the end, which is the inverse of what flows per kelvin.
  const determinant = own1 * own2 - wall * wall;
  const inEnd: Matrix = [
    [own2 / determinant, wall / determinant],
    [wall / determinant, own1 / determinant],
  ];
  const reached = (row: 0 | 1, column: 0 | 1) => {
    const [one, other] = decay[row];
    const [toOne, toOther] = row === 0 ? [1 - one, -other] : [-one, 1 - other];
    return toOne * inEnd[0][column] + toOther * inEnd[1][column];
  };
  return {
    decay,
    kelvinPerW: [
      [reached(0, 0), reached(0, 1)],
      [reached(1, 0), reached(1, 1)],
    ],
  };
}

/** What the rooms would come to in the end without any heat, in degrees Celsius: the same in each. */
export function restCelsius(outsideCelsius: number): number {
  return outsideCelsius + gainsKelvin;
}

/**
 * The temperatures after a stretch at constant outside and heat, in degrees Celsius: exact, so that two
 * stretches come to the same as one.
 *
 * @param heatW what each room gets.
 */
export function celsiusAfter(
  building: Building,
  celsius: readonly number[],
  heatW: readonly number[],
  outsideCelsius: number,
  hours: number,
): number[] {
  const { decay, kelvinPerW } = responseOf(building, hours);
  const rest = restCelsius(outsideCelsius);
  const [first = 0, second = 0] = celsius.map((each) => each - rest);
  const [firstW = 0, secondW = 0] = heatW;
  const rows = building.rooms.length > 1 ? [0, 1] : [0];
  return rows.map((place) => {
    const row = place as 0 | 1;
    const left = decay[row][0] * first + decay[row][1] * second;
    return rest + left + kelvinPerW[row][0] * firstW + kelvinPerW[row][1] * secondW;
  });
}

/** The constant heat of each room over a stretch, in W, that took it from one temperature to another. */
export function heatBetween(
  building: Building,
  celsiusBefore: readonly number[],
  celsiusAt: readonly number[],
  outsideCelsius: number,
  hours: number,
): number[] {
  const { kelvinPerW } = responseOf(building, hours);
  const unheated = celsiusAfter(building, celsiusBefore, [], outsideCelsius, hours);
  const [first = 0, second = 0] = celsiusAt.map((each, room) => each - (unheated[room] ?? 0));
  const [[k11, k12], [k21, k22]] = kelvinPerW;
  if (building.rooms.length === 1) return [first / k11];
  const determinant = k11 * k22 - k12 * k21;
  return [(k22 * first - k12 * second) / determinant, (k11 * second - k21 * first) / determinant];
}

/** How a room answers over a stretch, while what the other does is left aside. */
export function roomAnswer(
  building: Building,
  room: number,
  hours: number,
): { readonly kept: number; readonly kelvinPerW: number } {
  const { decay, kelvinPerW } = responseOf(building, hours);
  const place = room as 0 | 1;
  return { kept: decay[place][place], kelvinPerW: kelvinPerW[place][place] };
}

/** What rooms get over a stretch. */
interface SharedHeat {
  /** In W, constant over the stretch. */
  readonly heatW: readonly number[];
  /** Whether a room gets what brings it to its set point at the end. */
  readonly isEnough: readonly boolean[];
}

/** Each room's need hangs a little on what the other gets: so often they are set right at most. */
const mostRounds = 60;

/**
 * The heat that brings each room to its set point at the end of a stretch, as far as the power goes.
 * Where it does not go far enough each room gets a share by what it loses, as its radiators are sized, and
 * what a room does not need of its share goes to the other. With that, whoever asks in the middle of the
 * stretch gets the same answer for what is left of it, because a room that lacks heat lacks it until the
 * end and one that gets enough needs the same until the end.
 *
 * @param setCelsius the set point of each room, null where it is not heated.
 * @param mostW what the pump can give to all rooms together.
 */
export function heatForRooms(
  building: Building,
  celsius: readonly number[],
  setCelsius: readonly (number | null)[],
  outsideCelsius: number,
  hours: number,
  mostW: number,
): SharedHeat {
  const { kelvinPerW } = responseOf(building, hours);
  const unheated = celsiusAfter(building, celsius, [], outsideCelsius, hours);
  const lackKelvin = setCelsius.map((set, room) =>
    set === null ? Number.NEGATIVE_INFINITY : set - (unheated[room] ?? 0),
  );
  /** What a room needs while the other gets so much; nothing where it is warm enough or not heated. */
  const needW = (room: number, otherW: number): number => {
    const row = kelvinPerW[room as 0 | 1];
    const lack = (lackKelvin[room] ?? 0) - row[(1 - room) as 0 | 1] * otherW;
    return Math.max(0, lack / row[room as 0 | 1]);
  };
  if (building.rooms.length === 1) {
    const need = needW(0, 0);
    return { heatW: [Math.min(need, mostW)], isEnough: [need > 0 && need <= mostW] };
  }
  const all = settled([needW(0, 0), needW(1, 0)], ([, second]) => {
    const first = needW(0, second);
    return [first, needW(1, first)];
  });
  if (all[0] + all[1] <= mostW) return { heatW: all, isEnough: all.map((each) => each > 0) };
  const [one, other] = building.rooms.map(({ lossWPerK }) => lossWPerK) as [number, number];
  const share: Pair = [(mostW * one) / (one + other), (mostW * other) / (one + other)];
  if (needW(0, share[1]) < share[0]) {
    const heatW = settled(share, ([first]) => {
      const need = Math.min(mostW, needW(0, mostW - first));
      return [need, mostW - need];
    });
    return { heatW, isEnough: [heatW[0] > 0 && heatW[0] < mostW, false] };
  }
  if (needW(1, share[0]) < share[1]) {
    const heatW = settled(share, ([, second]) => {
      const need = Math.min(mostW, needW(1, mostW - second));
      return [mostW - need, need];
    });
    return { heatW, isEnough: [false, heatW[1] > 0 && heatW[1] < mostW] };
  }
  return { heatW: share, isEnough: [false, false] };
}

/** Sets a pair right again and again until it stays. */
function settled(start: Pair, better: (pair: Pair) => Pair): Pair {
  let pair = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = better(pair);
    const isSettled = next[0] === pair[0] && next[1] === pair[1];
    pair = next;
    if (isSettled) break;
  }
  return pair;
}
