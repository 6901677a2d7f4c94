import type { Highs, ModelData } from 'highs';

/** A variable of a linear programme, from 0 on. */
export interface Column {
  /** What one of it costs. */
  readonly cost: number;
  /** The most of it; none where it is left out. */
  readonly most?: number;
  /** Whether it takes whole numbers only. */
  readonly isWhole?: boolean;
}

/** A constraint: a sum that lies between two bounds, of which either may be infinite. */
export interface Row {
  readonly least: number;
  readonly most: number;
  readonly entries: readonly (readonly [column: number, factor: number])[];
}

/** Columns and rows of which the cheapest solution is asked. */
export interface LinearProgramme {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The cheapest solution: its cost, and how much of each column. */
export interface LinearSolution {
  readonly cost: number;
  readonly values: readonly number[];
}

/** The finest that the solver takes. */
const tolerance = 1e-10;

/**
 * Solves a linear programme, with whole numbers where columns ask for them.
 *
 * @returns null where nothing keeps to all rows.
 * @throws Error where the solver ends otherwise than with an answer.
 */
export function solveWith(highs: Highs, programme: LinearProgramme): LinearSolution | null {
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
    if (ended !== modelStatus.optimal) throw new Error(`The solver ended with status ${ended}`);
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
