/** Lets many be at work, or one alone: whoever wants to be alone waits until the others are done. */
export class Market {
  #atWork = 0;
  #alone: Promise<void> | null = null;
  #whenEmpty: (() => void) | null = null;

  async whenOpen(): Promise<void> {
    while (this.#alone) await this.#alone;
  }

  enter(): void {
    this.#atWork += 1;
  }

  leave(): void {
    this.#atWork -= 1;
    if (this.#atWork === 0) this.#whenEmpty?.();
  }

  /** Does something with nobody at work; to be called by one that is not, after `whenOpen`. */
  async alone(work: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#alone = promise;
    try {
      if (this.#atWork > 0) {
        const empty = Promise.withResolvers<void>();
        this.#whenEmpty = empty.resolve;
        await empty.promise;
        this.#whenEmpty = null;
      }
      await work();
    } finally {
      this.#alone = null;
      resolve();
    }
  }
}
