const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const wholeOrNull = { type: ['integer', 'null'] } as const;
const day = { type: 'string', format: 'date' } as const;

/** JSON Schema of what a document prints; see `PrintedContent`. */
export const contentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['kind', 'identifier', 'customerNumber', 'fromOn', 'toOn', 'issuedOn', 'lines'],
  properties: {
    kind: text,
    identifier: text,
    customerNumber: text,
    billingName: text,
    addressLines: { type: 'array', items: text },
    fromOn: day,
    toOn: day,
    issuedOn: day,
    dueOn: { type: ['string', 'null'], format: 'date' },
    isFinal: { type: 'boolean' },
    openingBalancePence: wholeOrNull,
    closingBalancePence: wholeOrNull,
    chargesNetPence: whole,
    chargesTaxPence: whole,
    creditsNetPence: whole,
    creditsTaxPence: whole,
    paymentsPence: whole,
    refundsPence: whole,
    annuls: text,
    lines: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'postedOn', 'title', 'netPence', 'taxPence', 'balanceAfterPence'],
        properties: {
          kind: text,
          postedOn: day,
          title: text,
          netPence: whole,
          taxPence: whole,
          balanceAfterPence: wholeOrNull,
          supply: {
            type: 'object',
            properties: {
              fuel: text,
              isExport: { type: 'boolean' },
              fromOn: day,
              toOn: day,
              energyWh: whole,
              estimatedWh: whole,
            },
          },
        },
      },
    },
    constituents: {
      type: 'array',
      items: {
        type: 'object',
        properties: { accountNumber: text, identifier: text, grossPence: whole },
      },
    },
  },
} as const;
