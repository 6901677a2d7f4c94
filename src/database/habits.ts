import { type AnyLoader, kindOf } from './loaders.ts';
import type { Asked } from './reader.ts';
import type { Variables } from './requests.ts';

/** How much of one loader is remembered: who asks for more at once is not foreseen. */
const mostPerLoader = 3;
/** After how many requests without it something is no longer expected. */
const forgottenAfter = 20;

interface Habit extends Asked {
  readonly kinds: Set<string>;
  usedAt: number;
}

/**
 * What requests of one document that say the same ask of the things that they come to, such as a
 * span of days: the last of them told it, so the next are expected to ask for it again.
 */
export class Habits {
  readonly #byLoader = new Map<string, Map<string, Habit>>();
  #requests = 0;
  /** Tells what is expected: the same text for the same. */
  mark = '';

  /** Counts a request, and forgets what those before it have not asked for. */
  begin(): void {
    this.#requests += 1;
    for (const habits of this.#byLoader.values()) {
      for (const [asked, { usedAt }] of habits) {
        if (usedAt >= this.#requests - forgottenAfter) continue;
        habits.delete(asked);
        this.#markAnew();
      }
    }
  }

  /** Notes what was asked of a thing. */
  add({ name, within }: AnyLoader, key: Record<string, unknown>): void {
    if (!within) return;
    const kind = kindOf(within.like, key);
    if (kind === null) return;
    const habits = this.#byLoader.get(name) ?? new Map<string, Habit>();
    this.#byLoader.set(name, habits);
    const asked = within.tellAsked(key);
    let habit = habits.get(asked);
    if (!habit) {
      if (habits.size === mostPerLoader) return;
      habit = { key, kinds: new Set(), usedAt: 0 };
      habits.set(asked, habit);
    }
    habit.usedAt = this.#requests;
    if (habit.kinds.has(kind)) return;
    habit.kinds.add(kind);
    this.#markAnew();
  }

  /** What is expected to be asked by a loader, as it is now. */
  of(name: string): readonly Asked[] {
    const habits = this.#byLoader.get(name);
    if (!habits) return [];
    return [...habits.values()].map(({ key, kinds }) => ({ key, kinds: new Set(kinds) }));
  }

  #markAnew(): void {
    const lines = [...this.#byLoader].flatMap(([name, habits]) =>
      [...habits].map(([asked, { kinds }]) => `${name} ${asked} ${[...kinds].sort()}`),
    );
    this.mark = lines.sort().join('\n');
  }
}

const hourMs = 3_600_000;
/** Who says more than that says hardly ever the same again. */
const longestText = 1_000;

/**
 * What a request says besides the keys that its variables name, as a text; null where that is too
 * much. Instants count by the hour, as who asks for the time up to now names another each time.
 */
export function settingOf(variables: Variables, areKeys: ReadonlySet<string>): string | null {
  let text = '';
  for (const [name, value] of Object.entries(variables)) {
    if (areKeys.has(name)) continue;
    text += `${name} ${isInstant(value) ? Math.floor(value.epochMilliseconds / hourMs) : JSON.stringify(value)}\n`;
    if (text.length > longestText) return null;
  }
  return text;
}

function isInstant(value: unknown): value is { readonly epochMilliseconds: number } {
  return typeof value === 'object' && value !== null && 'epochMilliseconds' in value;
}
