import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { openSecret, sealSecret } from '../../identity/index.ts';
import {
  accountNumberOf,
  accountOfIban,
  ibanOf,
  isHolder,
  sortCodeOf,
} from './bank-accounts.rules.ts';
import {
  directDebitStatusOf,
  faultOfBeginning,
  type InstructionFacts,
  isUsableAt,
  maskedIban,
  statusOf,
} from './instructions.rules.ts';
import { earliestChangeDay, preferenceAt, statusOfPreference } from './preferences.rules.ts';
import {
  accountOfText,
  accountText,
  fingerprintOf,
  parsedSeal,
  withKeyNumber,
} from './sealing.rules.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const dayNumber = (text: string) => Math.round(Date.parse(text) / 86_400_000);

describe('how an instruction stands', () => {
  const debit: InstructionFacts = {
    kind: 'DIRECT_DEBIT',
    validFrom: instant('2026-03-01T09:00:00Z'),
    validTo: null,
    cardExpiryMonth: null,
    cardExpiryYear: null,
    mandate: { acceptedOn: null, endCode: null },
  };
  const accepted = { ...debit, mandate: { acceptedOn: day('2026-03-04'), endCode: null } };

  it('is provisional until it begins, and until the bank has had its time', () => {
    assert.equal(statusOf(accepted, instant('2026-03-01T08:59:59Z')), 'PROVISIONAL');
    assert.equal(statusOf(debit, instant('2026-03-02T09:00:00Z')), 'PROVISIONAL');
    assert.equal(statusOf(accepted, instant('2026-03-05T09:00:00Z')), 'ACTIVE');
  });

  it('tells a closed account from other ends, of a Direct Debit alone', () => {
    const ended = (endCode: 'ARUDD_B' | 'ADDACS_1' | 'INVALIDATED') => ({
      ...debit,
      validTo: instant('2026-04-01T09:00:00Z'),
      mandate: { acceptedOn: day('2026-03-04'), endCode },
    });
    const later = instant('2026-04-01T09:00:00Z');
    assert.equal(directDebitStatusOf(ended('ARUDD_B'), later), 'ACCOUNT_CLOSED');
    assert.equal(statusOf(ended('ARUDD_B'), later), 'FAILED');
    assert.equal(directDebitStatusOf(ended('ADDACS_1'), later), 'FAILED');
    assert.equal(
      directDebitStatusOf(ended('INVALIDATED'), instant('2026-03-31T09:00:00Z')),
      'ACTIVE',
    );
  });

  it('ends a card with the last month that stands on it, in London', () => {
    const card = {
      ...debit,
      kind: 'CARD',
      mandate: null,
      cardExpiryMonth: 6,
      cardExpiryYear: 2026,
    } as const;
    assert.equal(isUsableAt(card, instant('2026-06-30T22:59:59Z')), true);
    assert.equal(isUsableAt(card, instant('2026-06-30T23:00:00Z')), false);
    assert.equal(statusOf(card, instant('2026-06-30T23:00:00Z')), 'FAILED');
  });

  it('fails what was ended before it began', () => {
    const never = { ...debit, validTo: debit.validFrom };
    assert.equal(statusOf(never, instant('2026-02-01T09:00:00Z')), 'FAILED');
  });

  it('begins today or within a year', () => {
    const fault = (text: string) => faultOfBeginning(instant(text), day('2026-03-10'));
    assert.equal(fault('2026-03-10T00:00:00Z'), null);
    assert.equal(fault('2027-03-10T00:00:00Z'), null);
    assert.match(fault('2026-03-09T23:59:59Z') ?? '', /from today on/);
    assert.match(fault('2027-03-10T00:00:01Z') ?? '', /within 12 months/);
  });
});

describe('bank accounts', () => {
  it('are read as customers write them, and as IBANs', () => {
    assert.equal(sortCodeOf(' 08-99-99 '), '089999');
    assert.equal(sortCodeOf('08 99 99'), '089999');
    for (const none of ['08999', '0899999', '08--99-99', 'a89999'])
      assert.equal(sortCodeOf(none), null);
    assert.equal(accountNumberOf('123456'), '00123456');
    assert.equal(accountNumberOf('12345'), null);
    assert.deepEqual(accountOfIban('GB29 NWBK 6016 1331 9268 19'), {
      bankCode: 'NWBK',
      sortCode: '601613',
      accountNumber: '31926819',
    });
    assert.equal(accountOfIban('GB28 NWBK 6016 1331 9268 19'), null);
    assert.equal(accountOfIban('DE89370400440532013000'), null);
    const account = { sortCode: '601613', accountNumber: '31926819' };
    assert.equal(ibanOf('NWBK', account), 'GB29NWBK60161331926819');
    assert.equal(maskedIban('NWBK', '6819').length, 22);
    assert.equal(maskedIban(null, '6819').length, 22);
  });

  it('are held by somebody with a name', () => {
    assert.ok(isHolder('Siân O’Neill & J. Smith-Ray'));
    for (const none of ['', ' ', '12345', '<b>', 'x'.repeat(71), 'a\nb'])
      assert.equal(isHolder(none), false);
  });

  it('are opened by the key that sealed them alone, and known by a keyed hash', () => {
    const account = { sortCode: '089020', accountNumber: '66374903' };
    const [one, other] = [randomBytes(32), randomBytes(32)];
    const sealed = withKeyNumber(7, sealSecret(one, accountText(account)));
    const parsed = parsedSeal(sealed);
    assert.equal(parsed.keyId, 7);
    assert.deepEqual(accountOfText(openSecret(one, parsed.sealed)), account);
    assert.throws(() => openSecret(other, parsed.sealed));
    assert.equal(Buffer.from(sealed).includes('66374903'), false);
    assert.match(fingerprintOf(one, account), /^[0-9a-f]{64}$/);
    assert.equal(fingerprintOf(one, account), fingerprintOf(one, { ...account }));
    assert.notEqual(fingerprintOf(one, account), fingerprintOf(other, account));
  });
});

describe('how a ledger is paid along time', () => {
  const rows = [
    { instructionId: 1, validFrom: instant('2026-01-01T00:00:00Z') },
    { instructionId: null, validFrom: instant('2026-02-01T00:00:00Z') },
  ];

  it('is what began last', () => {
    assert.equal(preferenceAt(rows, instant('2025-12-31T23:59:59Z')), null);
    assert.equal(preferenceAt(rows, instant('2026-01-31T23:59:59Z'))?.instructionId, 1);
    assert.equal(preferenceAt(rows, instant('2026-02-01T00:00:00Z'))?.instructionId, null);
    const at = instant('2026-01-15T00:00:00Z');
    assert.deepEqual(
      rows.map((row) => statusOfPreference(rows, row, at)),
      ['CURRENT', 'UPCOMING'],
    );
    const later = instant('2026-03-01T00:00:00Z');
    assert.deepEqual(
      rows.map((row) => statusOfPreference(rows, row, later)),
      ['PAST', 'CURRENT'],
    );
  });

  it('changes on the third bank day at the earliest', () => {
    // Thursday 2 April 2026 comes before Good Friday and Easter Monday.
    const holidays = new Set([dayNumber('2026-04-03'), dayNumber('2026-04-06')]);
    assert.equal(earliestChangeDay(dayNumber('2026-04-02'), holidays), dayNumber('2026-04-09'));
  });
});
