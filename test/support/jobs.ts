import type { startJobs } from '../../src/jobs.ts';

type JobsObserver = Parameters<typeof startJobs>[4];

/** Tells of nothing but what fails. */
export function silentJobs(failed: (error: unknown) => void): JobsObserver {
  return {
    catchingUp: () => {},
    caughtUp: () => {},
    failed: (_job, _dueAt, error) => failed(error),
    unreachable: failed,
    work: { progress: () => {}, failed: (_what, error) => failed(error) },
  };
}
