import { once } from 'node:events';
import { createServer } from 'node:net';

interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Why a server cannot listen, told by the settings; other errors are answered as they are. */
export function listenFailure(error: unknown, { host, port }: ListenAddress): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return failure(
        `Port ${port} of ${host} is in use. Set PORT to another, or stop what listens there.`,
      );
    case 'EACCES':
      return failure(
        `This user may not listen on port ${port}. Set PORT to one from 1024 on, or give the right.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return failure(`${host} is no address of this machine. Set HOST to one that is.`);
    default:
      return error;
  }

  function failure(message: string): Error {
    return new Error(message, { cause: error });
  }
}

/** @throws Error where nobody could listen there now. */
export async function assertCanListen(address: ListenAddress): Promise<void> {
  const server = createServer().listen(address);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenFailure(error, address);
  }
  server.close();
  await once(server, 'close');
}

/** Tells whoever started the server, in one line, what to open in a browser. */
export function announceReady(url: string): void {
  process.stdout.write(`Halfhour is ready: open ${url}\n`);
}
