import type {
  CertificateType,
  DNOStatus,
  ExportTechnologyType,
  FITStatus,
} from '../../engine/schema.generated.ts';

/** What is kept of an installation that export is to be paid for. */
export interface ExportDetails {
  readonly technologyType: ExportTechnologyType;
  readonly fitStatus: FITStatus;
  readonly includesFitGeneration: boolean;
  readonly fitId: string | null;
  readonly certificate: { readonly type: CertificateType; readonly number: string } | null;
  readonly dnoStatus: DNOStatus;
}

/** What stands against paying for what an installation gives. */
export type ExportObstacle = 'NO_GENERATION' | 'NOT_CERTIFIED' | 'NETWORK_NOT_NOTIFIED';

/**
 * What stands against paying for what an installation gives, by the Smart Export Guarantee (Ofgem,
 * guidance for generators): it has to generate and not to store alone, to be certified, which
 * those who are paid Feed-in Tariffs have shown already, and to be known to the network.
 */
export function exportObstacles({
  technologyType,
  fitStatus,
  certificate,
  dnoStatus,
}: ExportDetails): ExportObstacle[] {
  const isCertified = certificate !== null || fitStatus === 'OWNER';
  return [
    ...(technologyType === 'STORAGE' ? (['NO_GENERATION'] as const) : []),
    ...(isCertified ? [] : (['NOT_CERTIFIED'] as const)),
    ...(dnoStatus === 'NOT_NOTIFIED' ? (['NETWORK_NOT_NOTIFIED'] as const) : []),
  ];
}
