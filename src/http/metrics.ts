import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.ts';

/** Figures about a running server, in the form that Prometheus reads. */
export interface Metrics {
  requestAnswered(): void;
  fieldAnswered(coordinate: string, durationMs: number): void;
  /** `route` as it is declared, not as it was asked for: there are few. */
  restAnswered(route: string, status: number, durationMs: number): void;
  errorAnswered(code: string): void;
  limitExceeded(limit: string): void;
  readonly contentType: string;
  text(): Promise<string>;
}

export function createMetrics(db: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'halfhour_requests_total',
    help: 'GraphQL requests answered.',
    registers: [registry],
  });
  const fields = new Histogram({
    name: 'halfhour_field_seconds',
    help: 'Time to answer a root field, without what is nested in it.',
    labelNames: ['field'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const restRequests = new Histogram({
    name: 'halfhour_rest_seconds',
    help: 'Time to answer a request of the REST API.',
    labelNames: ['route', 'status'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'halfhour_errors_total',
    help: 'Errors answered, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const exceeded = new Counter({
    name: 'halfhour_limits_exceeded_total',
    help: 'Requests let pass that a limit would have refused, by limit.',
    labelNames: ['limit'],
    registers: [registry],
  });
  new Gauge({
    name: 'halfhour_database_connections',
    help: 'Connections to the database, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(db.poolState())) this.set({ state }, count);
    },
  });
  // To find a series by its labels costs more than to add to it.
  const series = new Map<string, Histogram.Internal<'field'>>();
  const seriesOf = (field: string): Histogram.Internal<'field'> => {
    const cached = series.get(field);
    if (cached) return cached;
    const labelled = fields.labels({ field });
    series.set(field, labelled);
    return labelled;
  };
  return {
    requestAnswered: () => requests.inc(),
    fieldAnswered: (field, durationMs) => seriesOf(field).observe(durationMs / 1000),
    restAnswered: (route, status, durationMs) =>
      restRequests.observe({ route, status }, durationMs / 1000),
    errorAnswered: (code) => errors.inc({ code }),
    limitExceeded: (limit) => exceeded.inc({ limit }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
