import { Worker } from 'node:worker_threads';
import type { LinearProgramme, LinearSolution } from './linear-programmes.rules.ts';
import type { Question, Reply } from './solver-thread.actions.ts';

/** A home's programme takes less than a tenth of a second: one that takes so long is stuck. */
const patienceMs = 10_000;
/** A thread with nothing to do ends after so long, and gives its memory back. */
const idleMs = 60_000;

interface Waiting {
  readonly done: (solution: LinearSolution | null) => void;
  readonly fail: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** A thread and those who wait for it. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | null;
}

let current: Thread | null = null;
let asked = 0;

/**
 * Solves a linear programme in a thread of its own, which starts with the first one, ends when it has
 * been idle for a minute, and keeps no process from ending.
 *
 * @returns null where nothing keeps to all rows.
 * @throws Error where the solver fails or takes more than ten seconds.
 */
export function solveLinear(programme: LinearProgramme): Promise<LinearSolution | null> {
  current ??= startThread();
  const { worker, waiting } = current;
  const thread = current;
  asked += 1;
  const question: Question = { id: asked, programme };
  if (thread.idle) clearTimeout(thread.idle);
  return new Promise((done, fail) => {
    const timer = setTimeout(() => stop(thread, new Error('The solver took too long')), patienceMs);
    waiting.set(question.id, { done, fail, timer });
    worker.ref();
    worker.postMessage(question);
  });
}

function startThread(): Thread {
  const worker = new Worker(new URL('./solver-thread.actions.ts', import.meta.url));
  const thread: Thread = { worker, waiting: new Map(), idle: null };
  worker.on('message', ({ id, solution, failure }: Reply) => {
    const waiting = thread.waiting.get(id);
    thread.waiting.delete(id);
    clearTimeout(waiting?.timer);
    if (failure === null) waiting?.done(solution);
    else waiting?.fail(new Error(failure));
    if (thread.waiting.size > 0) return;
    worker.unref();
    thread.idle = setTimeout(() => stop(thread, new Error('The solver was idle')), idleMs).unref();
  });
  worker.on('error', (error) =>
    stop(thread, error instanceof Error ? error : new Error(`${error}`)),
  );
  worker.on('exit', () => stop(thread, new Error('The solver ended')));
  return thread;
}

/** Ends a thread; whoever waits for it learns why, and the next question starts another one. */
function stop(thread: Thread, reason: Error): void {
  if (current === thread) current = null;
  if (thread.idle) clearTimeout(thread.idle);
  for (const { fail, timer } of thread.waiting.values()) {
    clearTimeout(timer);
    fail(reason);
  }
  thread.waiting.clear();
  void thread.worker.terminate();
}
