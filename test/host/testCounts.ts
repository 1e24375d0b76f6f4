import * as z from 'zod';

/** The end of a run of tests, as the process or extension host that ran them writes it. */
export const countsSchema = z.object({ passed: z.number(), failed: z.number(), pending: z.number() });

export type TestCounts = Readonly<z.infer<typeof countsSchema>>;
