/** An organisation of the electricity market, in the town's world. */
interface MarketParticipant {
  /** Market participant identifier, four letters. */
  readonly mpid: string;
  /** Its identifier in the data integration platform of half-hourly settlement. */
  readonly dipId: string;
}

const participants: readonly MarketParticipant[] = [
  { mpid: 'HALF', dipId: '1000000421' },
  { mpid: 'BRIT', dipId: '1000000017' },
  { mpid: 'EDFE', dipId: '1000000024' },
  { mpid: 'EELC', dipId: '1000000031' },
  { mpid: 'NPOW', dipId: '1000000048' },
  { mpid: 'SPOW', dipId: '1000000055' },
  { mpid: 'UDMS', dipId: '2000000117' },
  { mpid: 'IMSE', dipId: '2000000124' },
  { mpid: 'STRK', dipId: '2000000131' },
  { mpid: 'DCCO', dipId: '3000000012' },
  { mpid: 'MAPA', dipId: '4000000019' },
  { mpid: 'MAPB', dipId: '4000000026' },
];

const distributors: ReadonlyMap<number, string> = new Map([
  [10, 'EELC'],
  [11, 'EMEB'],
  [12, 'LOND'],
  [13, 'MANW'],
  [14, 'MIDE'],
  [15, 'NEEB'],
  [16, 'NORW'],
  [17, 'HYDE'],
  [18, 'SPOW'],
  [19, 'SEEB'],
  [20, 'SOUT'],
  [21, 'SWAE'],
  [22, 'SWEB'],
  [23, 'YELG'],
]);

const dipIds = new Map(participants.map(({ mpid, dipId }) => [mpid, dipId]));

/** The distributor that issued an MPAN, by its market participant identifier; null if unknown. */
export function distributorOf(mpan: string): string | null {
  return distributors.get(Number(mpan.slice(0, 2))) ?? null;
}

/** A participant's identifier in the data integration platform; null where it takes no part. */
export function dipIdOf(mpid: string | null): string | null {
  if (mpid === null) return null;
  const distributorId = [...distributors].find(([, each]) => each === mpid)?.[0];
  return dipIds.get(mpid) ?? (distributorId ? `50000001${distributorId}` : null);
}
