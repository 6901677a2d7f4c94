import { findViolations } from '../../src/database/coherence.ts';
import type { Database } from '../../src/database/database.ts';
import { pointsCoherence } from '../../src/domains/rewards/points/points.coherence.ts';

/** What is wrong with points, by the checks of coherence about them. */
export async function coherenceProblems(db: Database): Promise<string[]> {
  const problems: string[] = [];
  for (const { title, statement } of pointsCoherence) {
    if (!statement) continue;
    const { first } = await findViolations(db, statement, 5);
    problems.push(...first.map((what) => `${title}: ${what}`));
  }
  return problems;
}
