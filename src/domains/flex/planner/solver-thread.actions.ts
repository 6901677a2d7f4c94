/** The thread in which linear programmes are solved, so that no request waits for them. */
import { parentPort } from 'node:worker_threads';
import type { LinearProgramme, LinearSolution } from './linear-programmes.rules.ts';
import { loadSolver } from './solver.actions.ts';

/** What the thread is sent. */
export interface Question {
  readonly id: number;
  readonly programme: LinearProgramme;
}

/** What it sends back: a solution, null where there is none, or why the solver failed. */
export interface Reply {
  readonly id: number;
  readonly solution: LinearSolution | null;
  readonly failure: string | null;
}

const solve = await loadSolver();

parentPort?.on('message', ({ id, programme }: Question) => {
  parentPort?.postMessage(replyTo(id, programme));
});

function replyTo(id: number, programme: LinearProgramme): Reply {
  try {
    return { id, solution: solve(programme), failure: null };
  } catch (error) {
    return { id, solution: null, failure: error instanceof Error ? error.message : String(error) };
  }
}
