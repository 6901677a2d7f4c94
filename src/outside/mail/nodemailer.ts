import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { MailMessage, MailPort } from './port.ts';

const sender = 'Halfhour <no-reply@halfhour.example>';
type ReportFailure = (error: unknown) => void;

/** Writes each message as an `.eml` file into a folder, which any mail program opens. */
export function localMail(directory: string, reportFailure: ReportFailure): MailPort {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return portOf(
    async () => true,
    async (message) => {
      const { message: eml } = await composer.sendMail({ from: sender, ...message });
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await writeFile(join(directory, `${randomUUID()}.eml`), eml as Buffer, { mode: 0o600 });
    },
    reportFailure,
  );
}

/** Sends through an SMTP server. */
export function smtpMail(url: string, reportFailure: ReportFailure): MailPort {
  const transport = nodemailer.createTransport(url);
  return portOf(
    () => transport.verify().catch(() => false),
    async (message) => {
      await transport.sendMail({ from: sender, ...message });
    },
    reportFailure,
  );
}

function portOf(
  isReady: MailPort['isReady'],
  send: (message: MailMessage) => Promise<void>,
  reportFailure: ReportFailure,
): MailPort {
  const underWay = new Set<Promise<void>>();
  return {
    isReady,
    post(message) {
      const sending: Promise<void> = send(message)
        .catch(reportFailure)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async close() {
      await Promise.all(underWay);
    },
  };
}
