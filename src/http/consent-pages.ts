import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ConsentPage, consentPageAt, isContinuation } from '../domains/flex/index.ts';
import type { Instance } from '../instance.ts';

interface ConsentPagesOptions {
  readonly instance: Instance;
  readonly ready: Promise<unknown>;
}

interface Asked {
  Params: { step: string; word: string };
  Querystring: Record<string, unknown>;
}

/** What the choices of the page are called. */
const titles: Readonly<Record<ConsentPage['choices'][number]['word'], string>> = {
  granted: 'Allow Halfhour to read and to control the device',
  'without-commands': 'Allow Halfhour to read, and no more',
  'without-key': 'Allow everything, but leave the key out of the car',
  empty: 'Sign in with another account, which holds no device',
  refused: 'Refuse',
};

/**
 * The pages of the vendors that stand in for real ones: where a customer lets the platform into the account
 * that a device is in, and where the customer comes back from there. Their addresses are signed and end
 * after half an hour. A page changes nothing and leads nowhere but to this server: the client hands the
 * address in, with which the customer came back.
 */
export function consentPages({ instance, ready }: ConsentPagesOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<Asked>('/v1/device-consent/:step', async ({ params, query }, reply) => {
      await ready;
      const page = await consentPageAt(instance, params.step, query);
      if (page === 'REFUSED') return send(reply, 403, 'The address is not valid, or no longer.');
      if (page === 'MISSING') return send(reply, 404, 'There is nothing to be allowed any more.');
      const choices = page.choices.map(
        ({ word, address }) => `<li><a href="${escaped(address)}">${titles[word]}</a></li>`,
      );
      const device = escaped(page.device);
      return send(reply, 200, `Let Halfhour into your account for the ${device}?`, [
        `<p>This page stands in for that of ${escaped(page.vendor)}.</p>`,
        `<ul>${choices.join('')}</ul>`,
      ]);
    });
    app.get<Asked>('/v1/device-consent/:step/:word', async ({ params, query }, reply) => {
      await ready;
      if (!(await isContinuation(instance, params.step, params.word, query))) {
        return send(reply, 403, 'The address is not valid, or no longer.');
      }
      return send(reply, 200, 'Go back to your app', [
        '<p>It goes on with the address of this page, as <code>continuationUri</code>.</p>',
      ]);
    });
  };
}

function send(
  reply: FastifyReply,
  status: number,
  heading: string,
  body: readonly string[] = [],
): FastifyReply {
  const nonce = randomBytes(18).toString('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy.join('; '))
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${heading}</title>` +
        `<style nonce="${nonce}">body{font:16px/1.5 sans-serif;max-width:36em;margin:3em auto}</style>` +
        `<h1>${heading}</h1>${body.join('')}</html>`,
    );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
