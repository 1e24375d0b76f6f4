import * as z from 'zod';
import { ENTITY_TYPES, FIGURE_TYPES, MODIFIERS, QUOTATION_TYPES, STATUSES, VERIFICATION_OUTCOMES } from './annotationTypes.ts';

/*
 * The export, version 1, defined once: the types are inferred from these schemas and the JSON Schema that ships is generated from them.
 * Offsets are half-open UTF-16 code units of the article file's text; `text` is always the article's slice at its offsets.
 */

const offset = z.int().min(0);
const confidence = z.number().min(0).max(1).describe('How sure the detector is, from 0 to 1.');
const status = z.enum(STATUSES).describe('detected: found by the program alone; the others are a person\'s decision.');
const note = z.string().nullable().describe('A person\'s note.');

export const spanSchema = z.object({ start: offset, end: offset, text: z.string() })
  .describe('Half-open span in UTF-16 code units of the article\'s text, with the words there.');

const scalar = z.union([z.number(), z.string(), z.null()]);
export const valueSchema = z.union([z.number(), z.string(), z.null(), z.object({ min: scalar, max: scalar })])
  .describe('A number for percent, money, quantity, number and ordinal; ISO 8601 / TIMEX3 for date, time and duration; {min, max} for a range; null where it cannot be said.');

/** What a person found when the quoted words were looked for in the document that they come from. Unknown fields are kept. */
export const verificationSchema = z.looseObject({
  outcome: z.enum(VERIFICATION_OUTCOMES).describe('verbatim: every word is there in order; changed: most are; not-found; not-checked: the source is named only.'),
  quoted: z.string().describe('The words that were looked for: what stood in the article then.'),
  source: z.looseObject({
    name: z.string().describe('The path or name of the document.'),
    sha256: z.string().nullable().describe('Of its bytes; null where it was not read.'),
    url: z.string().nullable().describe('Where it is to be had; never fetched.'),
  }),
  place: z.looseObject({ start: offset, end: offset, text: z.string().describe('The words there as a reader sees them, without markup.') }).nullable()
    .describe('Where in the source\'s file the passage stands: half-open UTF-16 offsets.'),
  share: z.number().min(0).max(1).nullable().describe('How much of the quoted words stands there in order.'),
  changes: z.array(z.looseObject({
    kind: z.enum(['changed', 'added', 'left-out']).describe('added: only in the article; left-out: only in the source.'),
    quoted: z.string(),
    source: z.string(),
  })),
});

export const quotationSchema = z.object({
  id: z.string(),
  type: z.enum(QUOTATION_TYPES),
  start: offset,
  end: offset,
  text: z.string(),
  segments: z.array(spanSchema).min(1).describe('The content: one span, or several where the author interrupts.'),
  source: spanSchema.nullable().describe('The words that name the source.'),
  cue: spanSchema.nullable().describe('The words that signal the report.'),
  speaker: z.object({
    entity: z.string().nullable(),
    name: z.string(),
    role: z.string().nullable(),
    affiliation: z.string().nullable().describe('The id of an entity.'),
  }).nullable().describe('Whose words they are, pronouns resolved.'),
  date: z.object({ figure: z.string().nullable(), value: valueSchema }).nullable().describe('When it was said.'),
  via: z.array(spanSchema.extend({ entity: z.string().nullable() })).describe('Through whom the article has it.'),
  confidence,
  status,
  verification: verificationSchema.nullable(),
  note,
});

export const figureSchema = z.object({
  id: z.string(),
  type: z.enum(FIGURE_TYPES),
  start: offset,
  end: offset,
  text: z.string(),
  value: valueSchema,
  mod: z.enum(MODIFIERS).nullable(),
  unit: z.string().nullable().describe('ISO 4217 code for money, "%" for percent, the unit\'s name for a quantity.'),
  confidence,
  status,
  note,
});

export const entitySchema = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string().describe('The fullest mention in its dictionary form.'),
  aliases: z.array(z.string()),
  role: z.string().nullable().describe('A person\'s role in the article\'s words.'),
  affiliation: z.string().nullable().describe('The id of the entity that the role belongs to.'),
  confidence,
  status,
  note,
  mentions: z.array(spanSchema).min(1),
});

export const orphanSchema = z.object({
  decision: z.string().describe('The decision\'s id in the review file.'),
  kind: z.enum(['quotation', 'figure', 'entity']),
  action: z.string(),
  text: z.string().describe('The words that were decided on.'),
  reason: z.enum(['gone', 'ambiguous', 'no-annotation']),
});

export const exportSchema = z.object({
  $schema: z.string(),
  version: z.literal(1),
  generator: z.object({ name: z.literal('article-annotator'), version: z.string() }),
  article: z.object({
    path: z.string(),
    language: z.enum(['ru', 'en']),
    date: z.string().nullable(),
    title: z.string().nullable(),
    length: offset,
    sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('Of the file\'s bytes.'),
  }),
  quotations: z.array(quotationSchema),
  figures: z.array(figureSchema),
  entities: z.array(entitySchema),
  orphans: z.array(orphanSchema).optional().describe('Decisions of the review file whose words cannot be found any more; absent where there are none.'),
});

export type QuotationType = (typeof QUOTATION_TYPES)[number];
export type FigureType = (typeof FIGURE_TYPES)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type Status = (typeof STATUSES)[number];
export type Verification = z.infer<typeof verificationSchema>;
export type FigureValue = z.infer<typeof valueSchema>;
export type ExportedArticle = z.infer<typeof exportSchema>;
export type ExportedQuotation = z.infer<typeof quotationSchema>;
export type ExportedFigure = z.infer<typeof figureSchema>;
export type ExportedEntity = z.infer<typeof entitySchema>;
