import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type IdeViewer, idePlugin, sendIde } from './ide.ts';

const endpoint = '/v1/graphql/';

const schema = buildSchema(`
  "Where a version number stands."
  type KrakenVersion { "Year and week." number: String }
  input ObtainJSONWebTokenInput { email: String, password: String, APIKey: String }
  type ObtainKrakenToken { token: String }
  type Query { "What is running." krakenVersion: KrakenVersion }
  type Mutation { obtainKrakenToken(input: ObtainJSONWebTokenInput!): ObtainKrakenToken }
`);

const viewers: IdeViewer[] = [
  {
    name: 'household',
    kind: 'customer',
    title: 'Household with solar panels and a car',
    input: { email: 'ada@example.org', password: 'a' },
  },
  {
    name: 'flat',
    kind: 'customer',
    title: 'A flat on a plain tariff',
    input: { email: 'flat@example.org', password: 'b' },
  },
  { name: 'stranger', kind: 'customer', title: 'Nobody we know', input: { email: 'x' } },
  { name: 'broker', kind: 'partner', title: 'A broker of quotes', input: { APIKey: 'key-1' } },
];

/** A server with the page, and a GraphQL route that notes each request's Authorization. */
function buildServer() {
  const seen: { query: string; authorization: string | undefined }[] = [];
  const app = Fastify();
  // What a real server would leave out; the plugin has to leave it out as well.
  const rich = viewers.map((viewer) => ({ ...viewer, accountNumbers: ['A-1'] }));
  app.register(idePlugin({ endpoint, viewers: async () => rich }));
  app.register(async (routes) => {
    routes.get(endpoint, (_request, reply) => sendIde(reply));
    routes.post<{ Body: { query: string; variables?: Record<string, unknown> } }>(
      endpoint,
      async ({ body, headers }) => {
        seen.push({ query: body.query, authorization: headers.authorization });
        const rootValue = {
          krakenVersion: { number: '2026.47' },
          obtainKrakenToken: ({ input }: { input: Record<string, string> }) => {
            if (input.email === 'x') throw new Error('Please make sure the email is right.');
            return { token: `token-of-${input.email ?? input.APIKey}` };
          },
        };
        return graphql({
          schema,
          source: body.query,
          rootValue,
          variableValues: body.variables ?? null,
        });
      },
    );
  });
  return { app, seen };
}

describe('the editor page without a browser', () => {
  const { app } = buildServer();
  after(() => app.close());

  it('allows nothing from another host', async () => {
    const page = await app.inject(endpoint);
    assert.equal(page.statusCode, 200);
    assert.match(String(page.headers['content-type']), /^text\/html/);
    const policy = String(page.headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; script-src 'self'; /);
    assert.doesNotMatch(policy, /unsafe|http|\*/);
    assert.doesNotMatch(page.body, /\{\{|https?:|\/\//);
    assert.match(page.body, /data-endpoint="\/v1\/graphql\/"/);
  });

  it('gives each answer its own nonce', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await app.inject(endpoint);
        const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
        assert.ok(nonce && body.includes(`nonce="${nonce}"`));
        return nonce;
      }),
    );
    assert.notEqual(nonces[0], nonces[1]);
  });

  it('serves every asset it names, to be kept for ever, with its type', async () => {
    const { body } = await app.inject(endpoint);
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    assert.equal(addresses.length, 7);
    const types: Record<string, RegExp> = {
      js: /^text\/javascript/,
      css: /^text\/css/,
      svg: /^image\/svg/,
    };
    for (const address of addresses) {
      assert.ok(address);
      assert.match(address, /^\/ide\/[0-9a-f]{12}\/[\w.-]+$/);
      const asset = await app.inject(address);
      assert.equal(asset.statusCode, 200, address);
      const type = types[address.split('.').at(-1) ?? ''];
      assert.ok(type);
      assert.match(String(asset.headers['content-type']), type);
      assert.match(String(asset.headers['cache-control']), /max-age=31536000, immutable/);
      assert.equal(asset.headers['x-content-type-options'], 'nosniff');
    }
  });

  it('lists the viewers, and no more of them than the page needs', async () => {
    const answer = await app.inject('/ide/viewers.json');
    assert.deepEqual(answer.json(), viewers);
    assert.equal(answer.headers['cache-control'], 'no-store');
  });
});

const browserPath = '/usr/bin/chromium';
const skip = existsSync(browserPath)
  ? false
  : `there is no browser at ${browserPath}; on Debian, apt-get install chromium`;

describe('the editor page in a browser', { skip }, () => {
  const { app, seen } = buildServer();
  const profile = mkdtempSync(join(tmpdir(), 'halfhour-ide-'));
  const complaints: string[] = [];
  const hosts = new Set<string>();
  let browser: BrowserContext;
  let page: Page;

  before(async () => {
    const origin = await listen(app);
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      viewport: { width: 1280, height: 800 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    // Tells of every breach of the policy, also those that the console leaves out.
    await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => {
      console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    })`);
    await page.goto(`${origin}${endpoint}`);
    await page.getByText('krakenVersion').first().waitFor();
  });

  after(async () => {
    await browser?.close();
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const run = async () => {
    const before = seen.length;
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('2026.47').waitFor();
    const request = seen.slice(before).find(({ query }) => query.includes('Halfhour'));
    assert.ok(request);
    return request.authorization;
  };
  const status = () => page.getByRole('status').filter({ hasText: 'igned in' }).textContent();
  const signIn = async (title: string) => {
    await page.getByRole('button', { name: /^(Sign in as|Change)/ }).click();
    await page.getByRole('button', { name: title }).click();
  };

  it('runs the first query without a token', async () => {
    assert.equal(await run(), undefined);
    assert.equal(await status(), 'Not signed in');
  });

  it('signs in with one click and sends the token from then on', async () => {
    await signIn('Household with solar');
    await page.getByText('Signed in as').waitFor();
    assert.match(String(await status()), /Household with solar panels and a car/);
    const editor = page.getByRole('region', { name: 'Headers' });
    await editor.getByText('token-of-ada@example.org').waitFor();
    assert.equal(await run(), 'token-of-ada@example.org');
  });

  it('changes to another viewer, and shows why one was refused', async () => {
    await signIn('A broker of quotes');
    await page.getByRole('status').filter({ hasText: 'A broker of quotes' }).waitFor();
    assert.equal(await run(), 'token-of-key-1');
    await signIn('Nobody we know');
    await page.getByRole('alert').getByText('Please make sure the email is right.').waitFor();
    await page.keyboard.press('Escape');
    assert.match(String(await status()), /A broker of quotes/);
  });

  it('keeps the viewer in a new tab of the editor and over a reload', async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByRole('status').filter({ hasText: 'A broker of quotes' }).waitFor();
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'A broker of quotes' }).waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    assert.doesNotMatch(stored, /token-of/);
  });

  it('opens the documentation and the settings', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    const documentation = page.locator('.graphiql-doc-explorer');
    await documentation.getByText('What is running.').waitFor();
    assert.match(String(await documentation.textContent()), /krakenVersion:\s*KrakenVersion/);
    const classes = async () => String(await page.locator('body').getAttribute('class')).split(' ');
    for (const [button, theme] of [
      ['Light', 'light'],
      ['Dark', 'dark'],
    ] as const) {
      await page.getByRole('button', { name: 'Open settings dialog' }).click();
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.keyboard.press('Escape');
      assert.ok((await classes()).includes(`graphiql-${theme}`), `it is not ${theme}`);
    }
    assert.ok(!(await classes()).includes('graphiql-light'));
  });

  it('signs out', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Not signed in').waitFor();
    assert.equal(await status(), 'Not signed in');
  });

  it('opens with the query of a link', async () => {
    const link = new URLSearchParams({ query: '{ linked: krakenVersion { number } }' });
    await page.goto(`${new URL(page.url()).origin}${endpoint}?${link}`);
    const editor = page.getByRole('region', { name: 'Query Editor' });
    await editor.getByText('linked').waitFor();
    const before = seen.length;
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('linked').waitFor();
    const queries = seen.slice(before).map(({ query }) => query.trim());
    assert.ok(queries.includes(String(link.get('query'))), queries.join('\n'));
  });

  it('asked no other host and made no complaint', () => {
    assert.equal(hosts.size, 1, [...hosts].join(' '));
    assert.deepEqual(complaints, []);
  });
});

async function listen(app: FastifyInstance): Promise<string> {
  return app.listen({ port: 0, host: '127.0.0.1' });
}
