import type { Brand } from '../../../demo/households.plan.ts';
import type { TermsContractType } from '../../../kernel/tariffs.ts';

/** A version of a brand's terms; `from` counts days from the day the world was begun. */
export interface TermsPlan {
  readonly brand: Brand;
  readonly contractType: TermsContractType;
  readonly version: string;
  readonly name: string;
  readonly markdown: string;
  readonly from: number;
}

const brandNames: Readonly<Record<Brand, string>> = {
  OCTOPUS_ENERGY: 'Halfhour Energy',
  COOP_ENERGY: 'Co-op Energy',
  EBICO_LIVING: 'Ebico Living',
  LONDON_POWER: 'London Power',
};

const titles: Readonly<Record<TermsContractType, string>> = {
  VARIABLE: 'Terms of supply at variable prices',
  FIXED: 'Terms of supply at fixed prices',
  SMART: 'Terms of supply at prices of the hour and of the day',
  PREPAY: 'Terms of supply through prepayment meters',
  BUSINESS: 'Terms of supply for businesses',
  DEEMED: 'Terms of deemed contracts',
  EXPORT: 'Terms of payment for exported electricity',
};

/** What a kind of contract says of its prices and of its end. */
const clauses: Readonly<Record<TermsContractType, readonly string[]>> = {
  VARIABLE: [
    'Prices can go up and down. We tell you before they go up, in time for you to leave first.',
    'You can leave at any time, and leaving costs nothing.',
  ],
  FIXED: [
    'The price of a kilowatt-hour and the standing charge stay the same until the last day of the term.',
    'If you leave more than 49 days before that day you pay the exit fee of each fuel. Moving home costs nothing.',
    'Between 49 and 42 days before the end we write to you about what you can choose next.',
  ],
  SMART: [
    'You need a smart meter that sends us a reading for every half-hour, and you let us read it.',
    'Prices depend on the time of day or follow the wholesale market. Those of the time from 23:00 to 23:00 are published by 16:00 before it.',
    'Where readings are missing we estimate them from what you usually use at that time.',
    'You can leave at any time, and leaving costs nothing.',
  ],
  PREPAY: [
    'You pay before you use. Emergency credit and friendly hours keep the supply on when the shop is closed.',
    'We take back no more of a debt in a week than we have agreed with you.',
  ],
  BUSINESS: [
    'Prices are shown without VAT. VAT is 20 %, or 5 % where no more than 33 kWh of electricity or 145 kWh of gas a day are used.',
    'The contract ends on its last day. If you have agreed on nothing else by then, our variable business prices apply.',
    'For leaving earlier you pay the exit fee of each meter point.',
  ],
  DEEMED: [
    'Whoever uses energy at a property without a contract is supplied under these terms.',
    'You can leave them at any time without notice and without a fee.',
  ],
  EXPORT: [
    'We pay for each kilowatt-hour that your meter counts as exported, at the price of your tariff.',
    'The installation has to be certified under the Microgeneration Certification Scheme or an equal one.',
    'Payments to homes bear no VAT.',
  ],
};

function textOf(brand: Brand, contractType: TermsContractType, isLatest: boolean): string {
  const name = brandNames[brand];
  const isHome = contractType !== 'BUSINESS' && contractType !== 'DEEMED';
  const general = [
    `These terms are between you and **${name}**. They hold together with your tariff's prices, which we send you before you agree.`,
    ...(isHome
      ? [
          'You can change your mind within *14 days* of agreeing, without a reason and without a fee.',
        ]
      : []),
  ];
  const data = [
    'We use your readings to bill you and to balance the grid, and for nothing else unless you agree.',
    ...(isLatest
      ? ['You choose how often we read a smart meter, and can change it at any time.']
      : []),
  ];
  const help = [
    'If something is wrong, tell us. If we have not put it right after eight weeks, the Energy Ombudsman decides, free of charge.',
    'If you cannot pay, talk to us: we agree on a plan that you can keep.',
  ];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What this is about', general],
    ['Prices and how it ends', clauses[contractType]],
    ['Your data', data],
    ['When things go wrong', help],
  ];
  return [
    `# ${titles[contractType]}`,
    ...sections.map(
      ([title, items], place) =>
        `## ${place + 1}. ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`,
    ),
    '',
  ].join('\n\n');
}

const contractTypesOfBrand: Readonly<Record<Brand, readonly TermsContractType[]>> = {
  OCTOPUS_ENERGY: ['VARIABLE', 'FIXED', 'SMART', 'PREPAY', 'BUSINESS', 'DEEMED', 'EXPORT'],
  COOP_ENERGY: ['VARIABLE'],
  EBICO_LIVING: ['VARIABLE'],
  LONDON_POWER: ['VARIABLE', 'FIXED'],
};

/** Every version of every brand's terms: the first ones, those in force, and some that are to come. */
export const termsPlans: readonly TermsPlan[] = Object.entries(contractTypesOfBrand).flatMap(
  ([key, contractTypes]) => {
    const brand = key as Brand;
    return contractTypes.flatMap((contractType) => {
      const common = { brand, contractType, name: `${brandNames[brand]}: ${titles[contractType]}` };
      const first = textOf(brand, contractType, false);
      const later = textOf(brand, contractType, true);
      const coming = `${later}\n## 5. Changes\n\n- We tell you of changes of these terms at least 30 days ahead.\n`;
      return [
        { ...common, version: '1.0', markdown: first, from: -1_500 },
        { ...common, version: '2.0', markdown: later, from: -310 },
        ...(contractType === 'SMART'
          ? [{ ...common, version: '3.0', markdown: coming, from: 40 }]
          : []),
      ];
    });
  },
);

/** What each tag means, in words. */
export const tagNames: Readonly<Record<string, string>> = {
  STANDARD: 'Variable prices',
  FIXED: 'Fixed prices',
  COMMUNITY: 'Community energy',
  PREPAY: 'Prepayment',
  SMART: 'For smart meters',
  HALF_HOURLY: 'Half-hourly prices',
  TRACKER: 'Follows the market by the day',
  EV: 'For electric cars',
  INTELLIGENT: 'Smart charging',
  HEAT_PUMP: 'For heat pumps',
  OUTGOING: 'Payment for export',
  EXPORT: 'Export',
  BUSINESS: 'For businesses',
  BUNDLE: 'Sold together',
  HARDWARE: 'Things for the home',
};
