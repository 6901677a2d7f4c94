/** A place that stands for a part of a GSP group: a real postcode district and about its middle. */
interface Place {
  readonly outwardPostcode: string;
  readonly town: string;
  readonly county: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A group of grid supply points, which is the area of one licensed electricity distributor. */
export interface GspGroup {
  readonly id: string;
  readonly name: string;
  /** The first two digits of the MPANs that the distributor issues. */
  readonly distributorId: number;
  readonly places: readonly Place[];
}

const mpanWeights = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43] as const;

/** Whether the text is the core of an MPAN, 13 digits of which the last checks the others. */
export function isMpan(text: string): boolean {
  return /^\d{13}$/.test(text) && text.endsWith(mpanCheckDigit(text.slice(0, 12)));
}

/** Whether the text is an MPRN, 6 to 10 digits of which the last two check the others. */
export function isMprn(text: string): boolean {
  return /^\d{6,10}$/.test(text) && text.endsWith(mprnCheckDigits(text.slice(0, -2)));
}

/**
 * The MPAN core of a distributor's sequence number.
 *
 * @throws RangeError unless the distributor has at most 2 digits and the sequence at most 10.
 */
export function mpanFrom(distributorId: number, sequence: number): string {
  const body = digits(distributorId, 2) + digits(sequence, 10);
  return body + mpanCheckDigit(body);
}

/**
 * The MPRN of a sequence number, ten digits long.
 *
 * @throws RangeError unless the sequence has at most 8 digits.
 */
export function mprnFrom(sequence: number): string {
  const body = digits(sequence, 8);
  return body + mprnCheckDigits(body);
}

/** The 14 GSP groups of Great Britain in the order of their letters, each with its places. */
export const gspGroups: readonly GspGroup[] = Object.freeze([
  gspGroup('_A', 'Eastern England', 10, [
    ['NR2', 'Norwich', 'Norfolk', 52.625, 1.281],
    ['IP1', 'Ipswich', 'Suffolk', 52.066, 1.139],
    ['CB1', 'Cambridge', 'Cambridgeshire', 52.195, 0.139],
    ['CO1', 'Colchester', 'Essex', 51.89, 0.902],
  ]),
  gspGroup('_B', 'East Midlands', 11, [
    ['NG7', 'Nottingham', 'Nottinghamshire', 52.951, -1.174],
    ['LE2', 'Leicester', 'Leicestershire', 52.613, -1.118],
    ['DE22', 'Derby', 'Derbyshire', 52.934, -1.501],
    ['NN1', 'Northampton', 'Northamptonshire', 52.241, -0.889],
  ]),
  gspGroup('_C', 'London', 12, [
    ['N1', 'London', 'Greater London', 51.538, -0.099],
    ['E8', 'London', 'Greater London', 51.543, -0.066],
    ['SW2', 'London', 'Greater London', 51.45, -0.12],
    ['SE15', 'London', 'Greater London', 51.471, -0.066],
  ]),
  gspGroup('_D', 'Merseyside and Northern Wales', 13, [
    ['L17', 'Liverpool', 'Merseyside', 53.377, -2.94],
    ['CH1', 'Chester', 'Cheshire', 53.197, -2.9],
    ['LL13', 'Wrexham', 'Clwyd', 53.043, -2.977],
    ['CH42', 'Birkenhead', 'Merseyside', 53.374, -3.018],
  ]),
  gspGroup('_E', 'West Midlands', 14, [
    ['B13', 'Birmingham', 'West Midlands', 52.437, -1.881],
    ['WV3', 'Wolverhampton', 'West Midlands', 52.58, -2.161],
    ['WR1', 'Worcester', 'Worcestershire', 52.196, -2.222],
    ['ST4', 'Stoke-on-Trent', 'Staffordshire', 52.995, -2.184],
  ]),
  gspGroup('_F', 'North East England', 15, [
    ['NE2', 'Newcastle upon Tyne', 'Tyne and Wear', 54.989, -1.606],
    ['DH1', 'Durham', 'County Durham', 54.778, -1.566],
    ['SR2', 'Sunderland', 'Tyne and Wear', 54.892, -1.376],
    ['TS5', 'Middlesbrough', 'North Yorkshire', 54.555, -1.242],
  ]),
  gspGroup('_G', 'North West England', 16, [
    ['M20', 'Manchester', 'Greater Manchester', 53.425, -2.232],
    ['PR1', 'Preston', 'Lancashire', 53.761, -2.697],
    ['LA1', 'Lancaster', 'Lancashire', 54.047, -2.801],
    ['CA1', 'Carlisle', 'Cumbria', 54.893, -2.922],
  ]),
  gspGroup('_H', 'Southern England', 20, [
    ['SO17', 'Southampton', 'Hampshire', 50.927, -1.396],
    ['OX4', 'Oxford', 'Oxfordshire', 51.73, -1.214],
    ['RG1', 'Reading', 'Berkshire', 51.453, -0.967],
    ['SN1', 'Swindon', 'Wiltshire', 51.557, -1.784],
  ]),
  gspGroup('_J', 'South East England', 19, [
    ['BN2', 'Brighton', 'East Sussex', 50.829, -0.117],
    ['CT1', 'Canterbury', 'Kent', 51.278, 1.083],
    ['ME15', 'Maidstone', 'Kent', 51.257, 0.538],
    ['TN1', 'Tunbridge Wells', 'Kent', 51.136, 0.267],
  ]),
  gspGroup('_K', 'Southern Wales', 21, [
    ['CF24', 'Cardiff', 'South Glamorgan', 51.489, -3.164],
    ['SA2', 'Swansea', 'West Glamorgan', 51.611, -3.977],
    ['NP19', 'Newport', 'Gwent', 51.591, -2.973],
    ['SA31', 'Carmarthen', 'Dyfed', 51.857, -4.31],
  ]),
  gspGroup('_L', 'South West England', 22, [
    ['BS6', 'Bristol', 'Avon', 51.468, -2.597],
    ['EX4', 'Exeter', 'Devon', 50.734, -3.541],
    ['PL4', 'Plymouth', 'Devon', 50.378, -4.127],
    ['TR1', 'Truro', 'Cornwall', 50.265, -5.051],
  ]),
  gspGroup('_M', 'Yorkshire', 23, [
    ['LS6', 'Leeds', 'West Yorkshire', 53.819, -1.572],
    ['S11', 'Sheffield', 'South Yorkshire', 53.361, -1.503],
    ['HU5', 'Hull', 'East Yorkshire', 53.764, -0.376],
    ['BD9', 'Bradford', 'West Yorkshire', 53.813, -1.787],
  ]),
  gspGroup('_N', 'Southern Scotland', 18, [
    ['G12', 'Glasgow', 'Lanarkshire', 55.878, -4.303],
    ['EH9', 'Edinburgh', 'Midlothian', 55.929, -3.183],
    ['KA7', 'Ayr', 'Ayrshire', 55.449, -4.631],
    ['DG1', 'Dumfries', 'Dumfriesshire', 55.074, -3.592],
  ]),
  gspGroup('_P', 'Northern Scotland', 17, [
    ['AB10', 'Aberdeen', 'Aberdeenshire', 57.134, -2.116],
    ['DD2', 'Dundee', 'Angus', 56.462, -3.026],
    ['IV2', 'Inverness', 'Inverness-shire', 57.466, -4.207],
    ['PH1', 'Perth', 'Perthshire', 56.401, -3.459],
  ]),
]);

function gspGroup(
  id: string,
  name: string,
  distributorId: number,
  rows: readonly (readonly [string, string, string, number, number])[],
): GspGroup {
  const places = rows.map(([outwardPostcode, town, county, latitude, longitude]) =>
    Object.freeze({ outwardPostcode, town, county, latitude, longitude }),
  );
  return Object.freeze({ id, name, distributorId, places: Object.freeze(places) });
}

/** Primes weigh the digits, and the sum is taken modulo 11 and then 10 (industry data item J0003). */
function mpanCheckDigit(body: string): string {
  const sum = mpanWeights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return String((sum % 11) % 10);
}

/** The leading digits modulo 11, in two digits, as gas transporters number meter points. */
function mprnCheckDigits(body: string): string {
  return String(Number(body) % 11).padStart(2, '0');
}

function digits(number: number, length: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 10 ** length) {
    throw new RangeError(`${number} is not a number of at most ${length} digits`);
  }
  return String(number).padStart(length, '0');
}
