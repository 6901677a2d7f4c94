import { once } from 'node:events';
import type {
  ClearChargingProfileRequest,
  RemoteStartTransactionRequest,
  SetChargingProfileRequest,
} from 'ocpp-ts';
import * as ocpp from 'ocpp-ts';

/** A request that the central system has made. */
export type Asked =
  | { readonly kind: 'START'; readonly request: RemoteStartTransactionRequest }
  | { readonly kind: 'PROFILE'; readonly request: SetChargingProfileRequest }
  | { readonly kind: 'CLEAR'; readonly request: ClearChargingProfileRequest };

/** A charge point of OCPP 1.6, which does what it is asked and keeps what it was asked. */
export class OldChargePoint {
  readonly client: ocpp.OcppClient;
  readonly asked: Asked[] = [];
  readonly settings = new Map<string, string>();
  #waiting: (() => void)[] = [];

  readonly #identity: string;

  constructor(identity: string) {
    this.#identity = identity;
    this.client = new ocpp.OcppClient(identity);
    const { client } = this;
    client.on('error', () => {});
    client.on('GetConfiguration', (_request, answer) =>
      answer({
        configurationKey: [
          {
            key: 'ChargingScheduleAllowedChargingRateUnit',
            readonly: true,
            value: 'Current,Power',
          },
          { key: 'ChargingScheduleMaxPeriods', readonly: true, value: '48' },
        ],
      }),
    );
    client.on('ChangeConfiguration', ({ key, value }, answer) => {
      this.settings.set(key, value);
      answer({ status: 'Accepted' });
    });
    client.on('TriggerMessage', (_request, answer) => answer({ status: 'NotImplemented' }));
    client.on('GetCompositeSchedule', (_request, answer) => answer({ status: 'Rejected' }));
    client.on('RemoteStartTransaction', (request, answer) => {
      answer({ status: 'Accepted' });
      this.#keep({ kind: 'START', request });
    });
    client.on('SetChargingProfile', (request, answer) => {
      answer({ status: 'Accepted' });
      this.#keep({ kind: 'PROFILE', request });
    });
    client.on('ClearChargingProfile', (request, answer) => {
      answer({ status: 'Accepted' });
      this.#keep({ kind: 'CLEAR', request });
    });
  }

  /** Dials in; fails where it is not let in. */
  async dial(url: string, key: string): Promise<void> {
    const identity = this.#identity;
    const authorization = `Basic ${Buffer.from(`${identity}:${key}`).toString('base64')}`;
    const connected = once(this.client, 'connect');
    this.client.connect(url.slice(0, url.lastIndexOf('/') + 1), { authorization });
    await connected;
  }

  #keep(asked: Asked): void {
    this.asked.push(asked);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** The first request after so many that is as it is wanted; waits for it. */
  async askedAfter<Wanted extends Asked>(
    count: number,
    isWanted: (asked: Asked) => asked is Wanted,
  ): Promise<Wanted> {
    for (;;) {
      const found = this.asked.slice(count).find(isWanted);
      if (found) return found;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }
}
