import type { Policy } from '../../contract/policies.ts';
import type { Connection } from '../../engine/connections.ts';
import type { BrownoutRow } from './brownouts.store.ts';
import type { ExceptionRow } from './exceptions.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    APIBrownout: BrownoutRow;
    APIBrownoutConnection: Connection<BrownoutRow>;
    APIExceptionType: ExceptionRow;
    APIExceptionConnectionTypeConnection: Connection<ExceptionRow>;
    CombinedRateLimitInformation: object;
    FieldSpecificRateLimitInformation: Policy;
    FieldSpecificRateLimitInformationConnectionTypeConnection: Connection<Policy>;
  }
}
