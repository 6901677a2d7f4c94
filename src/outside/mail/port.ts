/** A message to one person, in plain text. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Takes messages for delivery. */
export interface MailPort {
  /** Whether messages are taken at the moment. */
  isReady(): Promise<boolean>;
  /** Hands a message over and returns at once. A failure is logged, without the message. */
  post(message: MailMessage): void;
  /** Waits for what has been handed over. */
  close(): Promise<void>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly mail: MailPort;
  }
}
