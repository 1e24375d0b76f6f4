import type { Steps } from '../core/steps.ts';

/** Long enough for the work to get on, short enough for a keystroke or a scroll in between to be answered at once. */
const SLICE_MS = 10;

/** Runs `steps` in slices, giving way to other work between them. Undefined when `isCancelled` said so between two steps. */
export async function runInSlices<T>(steps: Steps<T>, isCancelled: () => boolean): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      if (isCancelled()) return undefined;
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise<void>(resolve => setTimeout(resolve, 0));
  }
}
