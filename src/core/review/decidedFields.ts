import * as z from 'zod';
import { valueSchema, verificationSchema } from '../annotation.ts';
import { ENTITY_TYPES, FIGURE_TYPES, MODIFIERS, QUOTATION_TYPES } from '../annotationTypes.ts';
import { targetSchema } from './reviewSchema.ts';
import { isTarget, type Target } from './target.ts';

/*
 * What `set` of a decision may hold, by kind. Places are targets, never offsets, and entities are named by one of their mentions:
 * ids belong to one version of the program, targets last. A field that does not fit is left out, the others hold.
 */

const place = targetSchema.nullable();

const quotationFields = z.object({
  type: z.enum(QUOTATION_TYPES),
  segments: z.array(targetSchema).min(1),
  source: place,
  cue: place,
  speaker: z.object({ name: z.string().min(1), role: z.string().nullish(), entity: place.optional(), affiliation: place.optional() }).nullable(),
  via: z.array(targetSchema),
  date: z.object({ value: valueSchema, figure: place.optional() }).nullable(),
  verification: verificationSchema.nullable(),
}).partial();

const figureFields = z.object({
  type: z.enum(FIGURE_TYPES),
  span: targetSchema,
  value: valueSchema,
  mod: z.enum(MODIFIERS).nullable(),
  unit: z.string().nullable(),
}).partial();

const entityFields = z.object({
  type: z.enum(ENTITY_TYPES),
  span: targetSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  mentions: z.array(targetSchema),
}).partial();

export type QuotationFields = z.infer<typeof quotationFields>;
export type FigureFields = z.infer<typeof figureFields>;
export type EntityFields = z.infer<typeof entityFields>;

const fieldsOf = { quotation: quotationFields, figure: figureFields, entity: entityFields };

/** Reads `set` of a decision on the given kind, leaving out what does not fit. */
export function readFields(kind: 'quotation', set: Readonly<Record<string, unknown>> | undefined): QuotationFields;
export function readFields(kind: 'figure', set: Readonly<Record<string, unknown>> | undefined): FigureFields;
export function readFields(kind: 'entity', set: Readonly<Record<string, unknown>> | undefined): EntityFields;
export function readFields(kind: keyof typeof fieldsOf, set: Readonly<Record<string, unknown>> = {}): object {
  const shape = fieldsOf[kind].shape as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(Object.entries(set).flatMap(([key, value]) => {
    const parsed = shape[key]?.safeParse(value);
    return parsed?.success ? [[key, parsed.data]] : [];
  }));
}

/** All targets in a value of `set`, however deep. */
export function targetsIn(value: unknown): Target[] {
  if (isTarget(value)) return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.values(value).flatMap(targetsIn);
}
