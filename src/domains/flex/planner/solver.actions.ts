import highsModule, { type Highs, type ModelData } from 'highs';
import type { LinearProgramme, LinearSolution } from './linear-programmes.rules.ts';

/** Solves a programme; null where nothing keeps to all rows. */
export type Solver = (programme: LinearProgramme) => LinearSolution | null;

/** The finest that HiGHS takes. */
const tolerance = 1e-10;

/**
 * Loads HiGHS, compiled to WebAssembly. It solves linear programmes, with whole numbers where columns
 * ask for them, to the optimum, and blocks while it does.
 *
 * @returns a solver, which throws an Error where HiGHS ends otherwise than with an answer.
 */
export async function loadSolver(): Promise<Solver> {
  // The package declares the types of its CommonJS build, of which this is the ES module's default.
  const load = highsModule as unknown as typeof highsModule.default;
  const highs = await load();
  return (programme) => solveWith(highs, programme);
}

function solveWith(highs: Highs, programme: LinearProgramme): LinearSolution | null {
  const { modelStatus } = highs.constants;
  return highs.withModel(modelOf(highs, programme), (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      primal_feasibility_tolerance: tolerance,
      dual_feasibility_tolerance: tolerance,
    });
    const ended = model.run().modelStatus;
    if (ended === modelStatus.infeasible) return null;
    if (ended !== modelStatus.optimal) throw new Error(`HiGHS ended with status ${ended}`);
    return { cost: model.getObjectiveValue(), values: [...model.getSolution().colValue] };
  });
}

function modelOf(highs: Highs, { columns, rows }: LinearProgramme): ModelData {
  const { infinity, constants } = highs;
  const finite = (bound: number) => Math.max(-infinity, Math.min(infinity, bound));
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const { continuous, integer } = constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => most ?? infinity),
    rowLower: rows.map(({ least }) => finite(least)),
    rowUpper: rows.map(({ most }) => finite(most)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ entries }) => entries.map(([column]) => column)),
      values: rows.flatMap(({ entries }) => entries.map(([, factor]) => factor)),
    },
    ...(columns.some(({ isWhole }) => isWhole)
      ? { integrality: columns.map(({ isWhole }) => (isWhole ? integer : continuous)) }
      : {}),
  };
}
