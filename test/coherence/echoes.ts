/**
 * What says the same of some of the data as the check that is broken, and so is violated with it: the
 * state of a payment, its posting and the books are held together from both sides.
 */
export const echoes: Readonly<Record<string, readonly string[]>> = {
  'An account that is active answers for a property, or has': [
    'A device takes its energy through the import of its property, which its account answered for',
    'An account takes part in a campaign with electricity of a place that it answers for, in its region',
  ],
  'The payment ledger of a prepayment meter holds what was paid in and has not reached the meter': [
    'Every top-up comes onto the payment ledger of its meter, and leaves it once',
  ],
  'Every top-up comes onto the payment ledger of its meter, and leaves it once': [
    'The book of credit on meters holds what is on each of them, and what has reached it since',
  ],
  'A payment goes from status to status as it may, and has the last one that it took': [
    'Every Payment of the books is one that was paid',
    'What each cash book took in is what was paid by its means, less what went back',
  ],
  'Every payment that is paid is a Payment of the books, of its amount and on its ledger': [
    'What each cash book took in is what was paid by its means, less what went back',
  ],
  'Every Payment of the books is one that was paid': [
    'A payment goes from status to status as it may, and has the last one that it took',
    'What each cash book took in is what was paid by its means, less what went back',
  ],
  'A payment has failed after it was booked where its Payment is reversed, and nowhere else': [
    'A payment goes from status to status as it may, and has the last one that it took',
    'What each cash book took in is what was paid by its means, less what went back',
    'A payment that presents another again is of its amount and ledger, and later',
  ],
  'What each cash book took in is what was paid by its means, less what went back': [
    'Every payment that is paid is a Payment of the books, of its amount and on its ledger',
  ],
  'How an account pays changes at London midnights, and each time to another way': [
    'Agreements are paid as the main ledger is, once the notice of other prices is over',
  ],
  'A Direct Debit has a mandate, which has ended where the Direct Debit has, and nothing else has one':
    ['What goes to the banks goes on bank days, under an instruction, and its customer was told'],
  'A transaction stands on its own ledger with its amount, and on no other one': [
    'Every payment that is paid is a Payment of the books, of its amount and on its ledger',
  ],
  'A reversal is the exact opposite of what it reverses, on every side': [
    'A payment has failed after it was booked where its Payment is reversed, and nowhere else',
    'What each cash book took in is what was paid by its means, less what went back',
  ],
  'The sessions of a car cost as much as its half-hours, each of which has a rate': [
    'The sessions of a vehicle at home hold what it took, in each way',
  ],
  'A device takes its energy through the import of its property, which its account answered for': [
    'A wizard is complete when its device has gone live, which belongs to its account and property',
    'Who has a live vehicle, charge point or heat pump is known to have one',
  ],
  'The life of a device goes from its registration over its start to its end': [
    'A wizard is complete when its device has gone live, which belongs to its account and property',
  ],
};
