/**
 * A computation that stops at every `yield`, so that whoever runs it may give way to other work or give up.
 * Yield about once per paragraph.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs `steps` to the end without a pause. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
