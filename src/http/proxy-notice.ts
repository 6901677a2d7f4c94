import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';

/** Headers in which a proxy tells whom it asks for. */
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const;

/**
 * Looks at the headers of each request and warns once where a proxy seems to stand in front that we
 * were not told of: all its clients then share one address, and one another's limits. Once, since a
 * client can write such a header itself.
 *
 * @param proxyHops how many proxies in front we were told of.
 */
export function proxyNotice(
  log: Pick<FastifyBaseLogger, 'warn'>,
  proxyHops: number,
): (headers: IncomingHttpHeaders) => void {
  let isOpen = proxyHops === 0;
  return (headers) => {
    const header = isOpen && forwardingHeaders.find((name) => headers[name] !== undefined);
    if (!header) return;
    isOpen = false;
    log.warn(
      { header },
      'a request was forwarded, and TRUST_PROXY is 0: behind a proxy all clients share its address ' +
        'and its limits; set TRUST_PROXY to the number of proxies in front',
    );
  };
}
