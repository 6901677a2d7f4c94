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
