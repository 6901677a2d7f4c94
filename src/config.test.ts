import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { readConfig } from './config.ts';

describe('the settings', () => {
  test('have defaults for a start without any', () => {
    const { clock, ...settings } = readConfig({});
    assert.deepEqual(settings, {
      host: 'localhost',
      port: 8000,
      dataDirectory: '.halfhour',
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      bankHolidaysUrl: null,
      limits: 'on',
      restPerMinute: 1000,
      canPrefetch: true,
      workers: 1,
      logLevel: 'info',
      tls: null,
      proxyHops: 0,
      allowHttp: false,
      mostConnections: 2000,
      isRunByNpm: false,
    });
    assert.equal(clock, readConfig({ HALFHOUR_CLOCK: '' }).clock);
  });

  test('are taken as they are given', () => {
    const { clock, ...settings } = readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      HALFHOUR_DATA_DIR: '/var/lib/halfhour',
      DATABASE_URL: 'postgresql://user:word@db.example/halfhour',
      REDIS_URL: 'rediss://cache.example',
      SMTP_URL: 'smtps://mail.example',
      BANK_HOLIDAYS_URL: 'https://holidays.example/list.json',
      HALFHOUR_CLOCK: '2026-03-29T00:30:00Z',
      HALFHOUR_LIMITS: 'off',
      HALFHOUR_REST_LIMIT: '60',
      HALFHOUR_PREFETCH: 'off',
      WORKERS: '2',
      LOG_LEVEL: 'debug',
      TLS_CERT_FILE: 'cert.pem',
      TLS_KEY_FILE: 'key.pem',
      npm_lifecycle_event: 'start',
      TRUST_PROXY: 'true',
      ALLOW_HTTP: '1',
      MAX_CONNECTIONS: '500',
    });
    assert.deepEqual(settings, {
      host: '0.0.0.0',
      port: 0,
      dataDirectory: '/var/lib/halfhour',
      databaseUrl: 'postgresql://user:word@db.example/halfhour',
      redisUrl: 'rediss://cache.example',
      smtpUrl: 'smtps://mail.example',
      bankHolidaysUrl: 'https://holidays.example/list.json',
      limits: 'off',
      restPerMinute: 60,
      canPrefetch: false,
      workers: 2,
      logLevel: 'debug',
      tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
      proxyHops: 1,
      allowHttp: true,
      mostConnections: 500,
      isRunByNpm: true,
    });
    assert.equal(clock.now().toString(), '2026-03-29T00:30:00Z');
  });

  test('that are empty or blank count as not set', () => {
    assert.equal(readConfig({ PORT: '' }).port, 8000);
    assert.equal(readConfig({ DATABASE_URL: '  ' }).databaseUrl, null);
  });

  const tooManyWorkers = String(4 * availableParallelism() + 1);
  const refused: readonly [settings: Record<string, string>, message: RegExp][] = [
    [{ PORT: 'web' }, /^PORT is "web"; it takes a whole number from 0 to 65535\.$/],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: '-1' }, /^PORT is "-1"/],
    [{ PORT: '80.5' }, /^PORT is "80\.5"/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"; it takes one of fatal, error, warn, info/],
    [{ HALFHOUR_LIMITS: 'no' }, /^HALFHOUR_LIMITS is "no"; it takes one of on, off, watch\.$/],
    [{ HALFHOUR_PREFETCH: '1' }, /^HALFHOUR_PREFETCH is "1"; it takes one of on, off\.$/],
    [{ HALFHOUR_CLOCK: 'noon' }, /^HALFHOUR_CLOCK is "noon"/],
    [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY is "yes"; it takes the number of proxies/],
    [{ TRUST_PROXY: '11' }, /^TRUST_PROXY is "11"/],
    [{ ALLOW_HTTP: 'on' }, /^ALLOW_HTTP is "on"/],
    [{ REDIS_URL: 'localhost' }, /^REDIS_URL takes a URL that begins with redis:\/\/ or rediss/],
    [{ SMTP_URL: 'http://mail.example' }, /^SMTP_URL takes a URL that begins with smtp:/],
    [{ WORKERS: '0' }, /^WORKERS is "0"/],
    [{ WORKERS: tooManyWorkers }, /^WORKERS is/],
    [{ WORKERS: '2' }, /^WORKERS above 1 needs DATABASE_URL/],
    [{ TLS_CERT_FILE: 'cert.pem' }, /^TLS_CERT_FILE and TLS_KEY_FILE go together/],
    [{ TLS_KEY_FILE: 'key.pem' }, /^TLS_CERT_FILE and TLS_KEY_FILE go together/],
  ];
  for (const [settings, message] of refused) {
    test(`refuse ${JSON.stringify(settings)}, naming the variable`, () => {
      assert.throws(() => readConfig(settings), { message });
    });
  }

  test('that hold a password are not repeated in the message', () => {
    const url = 'mysql://user:secret-word@db.example/halfhour';
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']) {
      assert.throws(
        () => readConfig({ [name]: url }),
        ({ message }: Error) => message.startsWith(name) && !message.includes('secret-word'),
      );
    }
  });
});
