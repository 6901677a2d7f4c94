import type { FastifyRequest } from 'fastify';

/**
 * The origin by which the client reached this server, which proxies in front tell; what addresses in an
 * answer begin with. Null where the Host header, or the scheme that a proxy tells, makes none.
 */
export function originOf({
  host,
  protocol,
}: Pick<FastifyRequest, 'host' | 'protocol'>): string | null {
  const origin = `${protocol}://${host}`;
  const isPlain = /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(origin);
  // Ports and numbers of addresses have bounds of their own.
  return isPlain && URL.canParse(origin) ? origin : null;
}
