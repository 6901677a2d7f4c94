/** Plans of devices: how many a second, beside HiGHS on the same questions. */
import highsModule from 'highs';
import { type BatterySlot, planBattery } from '../src/domains/flex/planner/battery-plans.rules.ts';
import { planFleet } from '../src/domains/flex/planner/fleet-plans.rules.ts';
import { loadSolver, type Solver } from '../src/domains/flex/planner/solver.actions.ts';
import { type PlanSlot, planVehicle } from '../src/domains/flex/planner/vehicle-plans.rules.ts';
import { type Random, seededRandom } from '../src/kernel/random.ts';
import type { Effort, Kind, KindTable } from './kinds.ts';
import { median } from './measure.ts';

type Programme = Parameters<Solver>[0];

const halfHours = 48;
const needWh = 26_667;
/** So many days are planned in turn. */
const days = 200;
/** A plan and the solver's answer may be so far apart, in pence. */
const tolerance = 1e-6;

export const planner: Kind = {
  name: 'planner',
  async measure({ ground, effort, isQuick, report }) {
    // No database has a part in it: once is enough.
    if (ground.kind !== 'PGlite') return [];
    report('plans of devices');
    const solve = await loadSolver();
    const solveText = await textSolver();
    const sizes = isQuick ? [200, 5000] : [200, 10_000, 100_000];
    return [measureVehicles(solve, solveText, effort), measureBattery(effort), measureFleet(sizes)];
  },
};

interface Tariff {
  readonly title: string;
  readonly slotAt: (random: Random, half: number) => Partial<PlanSlot>;
}

const tariffs: readonly Tariff[] = [
  {
    title: 'a price for each half-hour',
    slotAt: (random) => ({ importPrice: random.integer(-50_000, 400_000) / 10_000 }),
  },
  {
    title: 'two rates, ties settled by wholesale prices',
    slotAt: (random, half) => ({
      importPrice: half >= 11 && half < 23 ? 7.000035 : 28.099995,
      wholesale: random.integer(0, 2000) / 100,
    }),
  },
  {
    title: 'two rates, ties settled by starts',
    slotAt: (_random, half) => ({ importPrice: half >= 11 && half < 23 ? 7.000035 : 28.099995 }),
  },
  {
    title: 'a price for each half-hour, and panels',
    slotAt: (random) => ({
      importPrice: random.integer(-50_000, 400_000) / 10_000,
      exportPrice: 15,
      surplusWh: random.integer(700, 3000),
    }),
  },
];

function daysOf({ slotAt }: Tariff): PlanSlot[][] {
  const random = seededRandom('days of a vehicle');
  return Array.from({ length: days }, () =>
    Array.from({ length: halfHours }, (_each, half) => ({
      importPrice: 0,
      exportPrice: 0,
      surplusWh: 0,
      minimumWh: 690,
      maximumWh: 3680,
      wholesale: 0,
      carbon: 0,
      ...slotAt(random, half),
    })),
  );
}

/** HiGHS by its simplest interface, which reads a text in the LP format; it tells the cost alone. */
async function textSolver(): Promise<(programme: Programme) => number> {
  // The package declares the types of its CommonJS build, of which this is the ES module's default.
  const load = highsModule as unknown as typeof highsModule.default;
  const highs = await load();
  return (programme) => highs.solve(textOf(programme), { output_flag: false }).ObjectiveValue;
}

function textOf({ columns, rows }: Programme): string {
  const sum = (entries: Programme['rows'][number]['entries']) =>
    entries.map(([column, factor]) => `+ ${factor} x${column}`).join(' ');
  const costs = columns.map(({ cost }, column) => [column, cost] as const);
  const lines = rows.map(({ least, most, entries }) =>
    least === most ? `${sum(entries)} = ${most}` : `${sum(entries)} <= ${most}`,
  );
  return `Minimize\n ${sum(costs)}\nSubject To\n ${lines.join('\n ')}\nEnd`.replaceAll('+ -', '- ');
}

function measureVehicles(
  solve: Solver,
  solveText: (programme: Programme) => number,
  effort: Effort,
): KindTable {
  const rows = tariffs.map((tariff) => {
    const all = daysOf(tariff);
    const contenders = {
      ours: (slots: PlanSlot[]) =>
        planVehicle(slots, [{ needWh, beforeSlot: halfHours }]).costPence,
      shares: (slots: PlanSlot[]) => solve(sharesOfTime(slots))?.cost ?? Number.NaN,
      text: (slots: PlanSlot[]) => solveText(sharesOfTime(slots)),
      smallest: (slots: PlanSlot[]) => solve(smallestOf(slots))?.cost ?? Number.NaN,
    };
    const names = ['text', 'shares', 'smallest'] as const;
    for (const slots of all) {
      for (const name of names) {
        const away = contenders.ours(slots) - contenders[name](slots);
        // By text HiGHS keeps its usual tolerance.
        if (!(Math.abs(away) < (name === 'text' ? 1e-4 : tolerance))) {
          throw new Error(`${tariff.title}, ${name}: ${away} p apart.`);
        }
      }
    }
    const rates = { ours: [], text: [], shares: [], smallest: [] } as Record<string, number[]>;
    for (let round = 0; round < effort.rounds; round += 1) {
      for (const name of [...names, 'ours'] as const) {
        rates[name]?.push(perSecond(all, contenders[name], effort.seconds));
      }
    }
    const ours = median(rates.ours ?? []);
    const beside = names.map((name) => {
      const theirs = median(rates[name] ?? []);
      return `${whole(theirs)} (${whole(ours / theirs)} times)`;
    });
    return [tariff.title, whole(ours), ...beside];
  });
  return {
    title: `Plans of a vehicle over ${halfHours} half-hours, a second on one core`,
    heads: ['', 'ours', 'HiGHS, by text', 'shares of time', 'stretches of cost'],
    rows,
  };
}

/** The question as it is: how much of each half-hour is spent at each power. */
function sharesOfTime(slots: readonly PlanSlot[]): Programme {
  const columns = slots.flatMap(
    ({ importPrice, exportPrice, surplusWh, minimumWh, maximumWh }, slot) => {
      const corners = new Set([
        minimumWh,
        maximumWh,
        ...(surplusWh > minimumWh ? [surplusWh] : []),
      ]);
      return [...corners].map((wh) => {
        const ownWh = Math.min(surplusWh, wh);
        return { slot, wh, cost: (ownWh * exportPrice + (wh - ownWh) * importPrice) / 1000 };
      });
    },
  );
  const rows = slots.map((_each, slot) => ({
    least: 0,
    most: 1,
    entries: columns.flatMap((at, column) => (at.slot === slot ? [[column, 1] as const] : [])),
  }));
  const total = columns.map(({ wh }, column) => [column, wh] as const);
  return { columns, rows: [...rows, { least: needWh, most: needWh, entries: total }] };
}

/** The smallest programme, which takes what we know of the hull: stretches of equal cost, and one sum. */
function smallestOf(slots: readonly PlanSlot[]): Programme {
  const columns = slots.flatMap(({ importPrice, exportPrice, surplusWh, maximumWh }) => {
    // Here the panels give the least power at any time, so that all of the surplus can be held.
    const ownWh = Math.min(surplusWh, maximumWh);
    const isMixed = exportPrice > importPrice;
    const chord = (ownWh * exportPrice + (maximumWh - ownWh) * importPrice) / maximumWh;
    if (isMixed) return [{ cost: chord / 1000, most: maximumWh }];
    return [
      ...(ownWh > 0 ? [{ cost: exportPrice / 1000, most: ownWh }] : []),
      { cost: importPrice / 1000, most: maximumWh - ownWh },
    ];
  });
  const entries = columns.map((_each, column) => [column, 1] as const);
  return { columns, rows: [{ least: needWh, most: needWh, entries }] };
}

function perSecond<Item>(items: readonly Item[], turn: (item: Item) => unknown, seconds: number) {
  const startedAt = performance.now();
  let turns = 0;
  for (let place = 0; performance.now() - startedAt < seconds * 1000; place += 1) {
    turn(items[place % items.length] as Item);
    turns += 1;
  }
  return (turns * 1000) / (performance.now() - startedAt);
}

function measureBattery({ rounds, seconds }: Effort): KindTable {
  const random = seededRandom('days of a battery');
  const all = Array.from({ length: days }, () =>
    Array.from({ length: halfHours }, (_each, half): BatterySlot => {
      const isDay = half > 14 && half < 38;
      return {
        loadWh: random.integer(80, 900),
        solarWh: isDay ? random.integer(0, 1500) : 0,
        importPrice: random.integer(-50_000, 400_000) / 10_000,
        exportPrice: 15,
        exportLimitWh: 1840,
      };
    }),
  );
  const battery = { capacityWh: 9500, reserveWh: 500, maxChargeWh: 1800, maxDischargeWh: 1800 };
  const rows = [50, 100, 200].map((latticeWh) => {
    const rates: number[] = [];
    const plan = (slots: BatterySlot[]) =>
      planBattery({ ...battery, efficiency: 0.9, wear: 2, stateWh: 3000, slots, latticeWh });
    for (let round = 0; round < rounds; round += 1) rates.push(perSecond(all, plan, seconds));
    return [`${latticeWh} Wh`, (1000 / median(rates)).toFixed(2)];
  });
  return {
    title: 'A day of a battery of 9.5 kWh by the lattice, in milliseconds',
    heads: ['states apart', 'a plan'],
    rows,
  };
}

function measureFleet(sizes: readonly number[]): KindTable {
  const rows = sizes.map((size) => {
    const random = seededRandom('a fleet');
    const devices = Array.from({ length: size }, (_each, place) => ({
      id: `vehicle ${place}`,
      needWh: random.integer(2000, 36_000),
      fromSlot: random.integer(0, 16),
      beforeSlot: random.integer(28, 36),
      maximumWh: 3680,
    }));
    const totalWh = devices.reduce((sum, device) => sum + device.needWh, 0);
    const slots = Array.from({ length: 36 }, () => ({
      importPrice: random.integer(50_000, 350_000) / 10_000,
      limitWh: Math.round((totalWh / 36) * 1.8),
    }));
    const startedAt = performance.now();
    const { missingWh } = planFleet(slots, devices);
    const seconds = (performance.now() - startedAt) / 1000;
    const missing = missingWh.filter((wh) => wh > 0).length;
    return [whole(size), seconds.toFixed(2), whole(missing)];
  });
  return {
    title: 'A fleet under a limit for each half-hour, in seconds',
    heads: ['vehicles', 'all plans', 'miss energy'],
    rows,
  };
}

const whole = (number: number) => Math.round(number).toLocaleString('en-GB');
