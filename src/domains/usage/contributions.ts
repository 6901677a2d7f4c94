import type { Database } from '../../database/database.ts';
import type { Span } from '../../kernel/spans.ts';

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /**
     * The starts, in order, of the half-hours within a span that begin outside the night and cost as much
     * as the night does, under a product that charges cars by plan. Bounds and starts in milliseconds
     * since 1970.
     */
    nightRateHalfHours(db: Database, meterPointId: number, span: Span): Promise<readonly number[]>;
  }
}
