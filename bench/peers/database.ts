import pg from 'pg';

/** Runs a statement, prepared once on each connection under its name, and gives its rows. */
export type Run = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>;

/** Ten connections to a database. */
export function connect(databaseUrl: string): Run {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  return async <Row extends object>(name: string, text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query<Row>({ name, text, values: [...values] });
    return rows;
  };
}
