import type { CatalogueEntry } from './error-entry.ts';

/** The errors of the British market, as part of the catalogue. */
export const britishErrors = {
  'KT-GB-3810': {
    message: 'Unable to get cost of usage.',
    type: 'NOT_FOUND',
    description:
      'No account or meter within reach of the viewer is named, or the two do not belong together.',
  },
  'KT-GB-4011': {
    message: 'No SMETS consumption found.',
    type: 'NOT_FOUND',
    description: 'No smart meter has sent half-hours for what is asked for.',
  },
  'KT-GB-4039': {
    message: 'Unable to query smart meter telemetry data.',
    type: 'APPLICATION',
    description: 'The service that keeps telemetry answered with a failure.',
  },
  'KT-GB-4040': {
    message: "'start', 'end', and 'grouping' must all be provided.",
    type: 'VALIDATION',
    description:
      'A range needs its start, its end and a grouping; without any, the latest is given.',
  },
  'KT-GB-4041': {
    message: "'end' should be later than 'start'.",
    type: 'VALIDATION',
    description: 'The range is empty or runs backwards.',
  },
  'KT-GB-4042': {
    message: 'Too many requests. Please wait before trying again.',
    type: 'APPLICATION',
    description: 'The service that keeps telemetry takes no more requests at the moment.',
  },
  'KT-GB-4043': {
    message: 'A network error occurred. Please try again.',
    type: 'APPLICATION',
    description: 'The service that keeps telemetry could not be reached.',
  },
  'KT-GB-4048': {
    message: 'Device not in prepayment mode.',
    type: 'VALIDATION',
    description: 'What the device measures is paid for afterwards, or it measures nothing.',
  },
  'KT-GB-4049': {
    message: 'Balance snapshot not found.',
    type: 'NOT_FOUND',
    description: 'No device of this identifier within reach of the viewer has sent its registers.',
  },
  'KT-GB-4050': {
    message: 'Smart meter not found.',
    type: 'NOT_FOUND',
    description: 'No smart meter of this device identifier is within reach of the viewer.',
  },
  'KT-GB-4051': {
    message: 'The start of the range is too far in the past.',
    type: 'VALIDATION',
    description: 'Telemetry is kept for 31 days.',
  },
  'KT-GB-4056': {
    message: 'No Device Network (HAN) record found for the device.',
    type: 'NOT_FOUND',
    description: 'The smart meter is not joined to the network of a home, so nothing relays it.',
  },
  'KT-GB-4301': {
    message: 'No agreements found during the specified time period.',
    type: 'APPLICATION',
    description: 'The account had agreed on nothing in any of the periods.',
  },
  'KT-GB-4302': {
    message: 'No costing definition was found for the product attached to the agreement.',
    type: 'APPLICATION',
    description: 'A prepayment meter works out by itself what its energy costs.',
  },
  'KT-GB-4303': {
    message: 'The product during the specified period is not set up for sub-meter billing.',
    type: 'APPLICATION',
    description: 'The product charges for the whole supply, whatever device took the energy.',
  },
  'KT-GB-4304': {
    message: 'The costing definition for the product is not set up for cost of usage.',
    type: 'APPLICATION',
    description:
      'Costs by the period are told of products for small businesses and of those that bill by sub-meter.',
  },
  'KT-GB-4305': {
    message: 'There was an exception during costing.',
    type: 'APPLICATION',
    description: 'No half-hours have arrived for a period, or prices are missing.',
  },
  'KT-GB-4502': {
    message: 'Unable to determine acceptable granularities. Please try again shortly.',
    type: 'APPLICATION',
    description: 'The industry has not yet said what kind of metering the meter point has.',
  },
  'KT-GB-4504': {
    message: 'At least one parameter must be provided.',
    type: 'VALIDATION',
    description: 'Neither a meter point nor a product was named.',
  },
  'KT-GB-5601': {
    message: 'One of either MPAN or MPRN must be provided.',
    type: 'VALIDATION',
    description: 'Ask by MPAN or by MPRN, and not by both.',
  },
  'KT-GB-6212': {
    message: 'Meter does not exist.',
    type: 'NOT_FOUND',
    description:
      'No meter of this serial number hangs or hung there while the account answered for it.',
  },
  'KT-GB-6312': {
    message: 'Unable to query unit rates.',
    type: 'APPLICATION',
    description:
      'The span is empty or runs backwards, or some of the energy in it has no agreement or no price.',
  },
  'KT-GB-9514': {
    message: 'No available product found.',
    type: 'NOT_FOUND',
    description: 'No product of this code is on offer.',
  },
  'KT-GB-9515': {
    message: 'Multiple available products found.',
    type: 'APPLICATION',
    description: 'Several products of this name are on offer: ask for one by its code.',
  },
  'KT-GB-9516': {
    message: 'We were unable to find any products for this brand.',
    type: 'NOT_FOUND',
    description: 'No product is sold under a brand of this code.',
  },
  'KT-GB-9520': {
    message: 'Provided tag codes do not exist.',
    type: 'NOT_FOUND',
    description: 'One of the tags to choose or to leave out is none of the catalogue.',
  },
  'KT-GB-9521': {
    message: 'Invalid energy product direction.',
    type: 'VALIDATION',
    description:
      'No meter is topped up to give energy back: the kind and the direction exclude each other.',
  },
  'KT-GB-4118': {
    message: 'Invalid MPxN.',
    type: 'NOT_FOUND',
    description: 'One of the texts is no MPAN or MPRN of a meter point of the account.',
  },
  'KT-GB-5111': {
    message: 'Meter point not found.',
    type: 'NOT_FOUND',
    description: 'The account has no meter point of this MPAN or MPRN.',
  },
  'KT-GB-9517': {
    message: 'We were unable to determine the GSP group ID from the postcode.',
    type: 'NOT_FOUND',
    description: 'The text is no postcode, or lies where the grid of Great Britain does not reach.',
  },
  'KT-GB-10501': {
    message: 'Account is not currently supported.',
    type: 'SERVICE_AVAILABILITY',
    description:
      'It takes a household that is being supplied at one home and is within reach of the viewer.',
  },
  'KT-GB-10502': {
    message: 'Account is not yet enrolled.',
    type: 'SERVICE_AVAILABILITY',
    description: 'Nobody watches over this home at present.',
  },
  'KT-GB-10503': {
    message: 'Incorrect number of communication hubs.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The home has no communications hub at work, or more than one.',
  },
  'KT-GB-10504': {
    message: 'Property is not currently supported.',
    type: 'SERVICE_AVAILABILITY',
    description:
      'No single smart meter shows all that is used there, as where a home makes electricity itself.',
  },
  'KT-GB-10101': {
    message: 'Electricity agreement not found.',
    type: 'NOT_FOUND',
    description:
      'No meter point for electricity within reach of the viewer is named, or nobody has an agreement for it now.',
  },
  'KT-GB-10102': {
    message: 'Error while calculating consumption costs.',
    type: 'APPLICATION',
    description: 'Some of the electricity falls in a time without an agreement or a price.',
  },
  'KT-GB-10103': {
    message: 'Not enough consumption data.',
    type: 'APPLICATION',
    description: 'Less than a week of half-hours has arrived under the agreement and may be shown.',
  },
} as const satisfies Record<string, CatalogueEntry>;
