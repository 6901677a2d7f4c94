import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proxyNotice } from './proxy-notice.ts';

function noticed(proxyHops: number, requests: readonly Record<string, string>[]): unknown[] {
  const warnings: unknown[] = [];
  const notice = proxyNotice({ warn: (...words: unknown[]) => warnings.push(words) }, proxyHops);
  for (const headers of requests) notice(headers);
  return warnings;
}

const forwarded = { 'x-forwarded-for': '1.2.3.4' };

describe('the warning of a proxy that nobody told of', () => {
  it('is given once, at the first request that was forwarded', () => {
    const warnings = noticed(0, [{ accept: '*/*' }, forwarded, forwarded, { forwarded: 'for=x' }]);
    assert.equal(warnings.length, 1);
    assert.match(JSON.stringify(warnings), /x-forwarded-for.*TRUST_PROXY/);
  });

  it('is given for each of the headers that proxies write', () => {
    for (const name of ['forwarded', 'x-forwarded-for', 'x-real-ip']) {
      assert.equal(noticed(0, [{ [name]: '1.2.3.4' }]).length, 1, name);
    }
  });

  it('is not given without such a header, nor where TRUST_PROXY is set', () => {
    assert.deepEqual(noticed(0, [{ accept: '*/*' }, {}]), []);
    assert.deepEqual(noticed(1, [forwarded]), []);
  });
});
