import type { BankBranch } from './port.ts';

/** A sort code that the directory does not answer for, as if it could not be reached. */
export const silentSortCode = '309999';

/** One that keeps savings only: nothing is collected from its accounts. */
const savingsSortCode = '773450';

/**
 * The banks of the demonstration town, all invented, under sort codes of ranges that have rules of
 * modulus checking: sort code, the bank's four letters, its name, branch, address; the lines of a street stand between commas.
 */
const directory = `
  010120 | NGTB | Northgate Bank | Marlstone | 12 High Street | Marlstone | Westshire | MS1 1AB
  016100 | NGTB | Northgate Bank | Aldbourne | 48 Market Place | Aldbourne | Westshire | AB4 2RT
  010842 | NGTB | Northgate Bank | Penwick | 3 Castle Square | Penwick | Northfold | PW2 6LN
  070246 | HARB | Harbour Building Society | Eastmere | 101 Station Road | Eastmere | Lowshire | EM7 3QP
  070116 | HARB | Harbour Building Society | Carrow | 27 Bridge Street | Carrow | Lowshire | CW3 8DJ
  089020 | FELL | Fellowship Bank | Thornleigh | 5 Exchange Buildings | Thornleigh | Northfold | TL1 4HX
  086086 | FELL | Fellowship Bank | Hartsbridge | 60 London Road | Hartsbridge | Southwold | HB9 5SG
  090127 | SOLE | Solent Bank | Saltness | 1 Quay Street | Saltness | Southwold | SN6 2FE
  090133 | SOLE | Solent Bank | Marlstone | 12 High Street | Marlstone | Westshire | MS1 1AB
  110118 | HALD | Halden Bank | Aldbourne | 48 Market Place | Aldbourne | Westshire | AB4 2RT
  118420 | HALD | Halden Bank | Penwick | 3 Castle Square | Penwick | Northfold | PW2 6LN
  122044 | LOTH | Bank of Lothian | Eastmere | Direct Banking, Lothian House, 101 Station Road, PO Box 17 | Eastmere | Lowshire | EM7 3QP
  122116 | LOTH | Bank of Lothian | Carrow | 27 Bridge Street | Carrow | Lowshire | CW3 8DJ
  160240 | KILB | Kilbrandon Bank | Thornleigh | Second Floor, 5 Exchange Buildings | Thornleigh | Northfold | TL1 4HX
  161035 | KILB | Kilbrandon Bank | Hartsbridge | 60 London Road | Hartsbridge | Southwold | HB9 5SG
  201169 | BARW | Barrow & Sons | Saltness | 1 Quay Street | Saltness | Southwold | SN6 2FE
  202969 | BARW | Barrow & Sons | Marlstone | 12 High Street | Marlstone | Westshire | MS1 1AB
  203389 | BARW | Barrow & Sons | Aldbourne | 48 Market Place | Aldbourne | Westshire | AB4 2RT
  205715 | BARW | Barrow & Sons | Penwick | 3 Castle Square | Penwick | Northfold | PW2 6LN
  230363 | QUIL | Quill | Online | 101 Station Road | Eastmere | Lowshire | EM7 3QP
  300161 | LOMC | Lombard & County Bank | Carrow | 27 Bridge Street | Carrow | Lowshire | CW3 8DJ
  301845 | LOMC | Lombard & County Bank | Thornleigh | 5 Exchange Buildings | Thornleigh | Northfold | TL1 4HX
  300176 | LOMC | Lombard & County Bank | Hartsbridge | 60 London Road | Hartsbridge | Southwold | HB9 5SG
  309420 | LOMC | Lombard & County Bank | Saltness | 1 Quay Street | Saltness | Southwold | SN6 2FE
  400515 | MERI | Meridian Bank | Marlstone | 12 High Street | Marlstone | Westshire | MS1 1AB
  400785 | MERI | Meridian Bank | Aldbourne | 48 Market Place | Aldbourne | Westshire | AB4 2RT
  401199 | MERI | Meridian Bank | Penwick | 3 Castle Square | Penwick | Northfold | PW2 6LN
  600316 | NATP | National & Provincial Bank | Eastmere | 101 Station Road | Eastmere | Lowshire | EM7 3QP
  601840 | NATP | National & Provincial Bank | Carrow | 27 Bridge Street | Carrow | Lowshire | CW3 8DJ
  600309 | NATP | National & Provincial Bank | Thornleigh | 5 Exchange Buildings | Thornleigh | Northfold | TL1 4HX
  772240 | TREN | Trent Savings Bank | Hartsbridge | 60 London Road | Hartsbridge | Southwold | HB9 5SG
  773450 | TREN | Trent Savings Bank | Saltness | 1 Quay Street | Saltness | Southwold | SN6 2FE
  830412 | ROYF | Royal Forth Bank | Aldbourne | 48 Market Place | Aldbourne | Westshire | AB4 2RT
  832670 | ROYF | Royal Forth Bank | Penwick | 3 Castle Square | Penwick | Northfold | PW2 6LN`;

function branchOf(row: string): [sortCode: string, branch: BankBranch] {
  const parts = row.split('|').map((part) => part.trim());
  const [sortCode = '', bankCode = '', bankName = '', branch = ''] = parts;
  const [street = '', town = '', county = '', postcode = ''] = parts.slice(4);
  const [first = '', second = '', third = '', fourth = ''] = street.split(', ');
  const lines = [first, second, third, fourth] as const;
  const takesDirectDebits = sortCode !== savingsSortCode;
  return [
    sortCode,
    { bankName, bankCode, branch, lines, town, county, postcode, takesDirectDebits },
  ];
}

/** By sort code. */
export const branches: ReadonlyMap<string, BankBranch> = new Map(
  directory.trim().split('\n').map(branchOf),
);
