import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeZoneNamed } from './calendar.ts';

/** Java's short names of 1996, which ICU takes for aliases (java.time.ZoneId.SHORT_IDS). */
const javaShortNames =
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST';
/** Links of the time zone database, release 2026b, file `backward`. */
const links =
  'GB GB-Eire Eire NZ Zulu UCT Etc/UTC Etc/Zulu GMT GMT0 GMT+0 Etc/GMT+5 Asia/Calcutta US/Pacific ' +
  'America/Argentina/ComodRivadavia Europe/Belfast Arctic/Longyearbyen EST MST HST CET W-SU PRC';

describe('names of time zones', () => {
  it('are those of the time zone database with its links, and UTC', () => {
    for (const name of [...Intl.supportedValuesOf('timeZone'), ...links.split(' '), 'UTC']) {
      assert.notEqual(timeZoneNamed(name), null, name);
    }
    assert.equal(timeZoneNamed('GB'), 'Europe/London');
    assert.equal(timeZoneNamed('europe/london'), 'Europe/London');
  });

  it('are not the names that only ICU knows, in capitals or not', () => {
    const icuNames = [...javaShortNames.split(' '), 'SystemV/PST8', 'US/Pacific-New'];
    for (const name of icuNames) {
      // The platform's own library takes each of them: the rule is what refuses it.
      assert.ok(new Intl.DateTimeFormat('en', { timeZone: name }), name);
      assert.equal(timeZoneNamed(name), null, name);
      assert.equal(timeZoneNamed(name.toLowerCase()), null, name);
    }
  });

  it('are no offsets and nothing else', () => {
    for (const text of ['', '+01:00', 'UTC+1', 'Europe', 'Europe/', 'Europe/Nowhere', ' GMT']) {
      assert.equal(timeZoneNamed(text), null, text);
    }
  });
});
