import * as z from 'zod';
import { ACTIONS, KINDS } from './reviewFile.ts';

/**
 * A place in an article that outlives edits: a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) together with a TextPositionSelector
 * (`start`, `end`: half-open UTF-16 offsets at the time it was made). Source: Web Annotation Data Model, §4.2.4 and §4.2.5.
 */
export const targetSchema = z.looseObject({
  exact: z.string().min(1).describe('The words themselves.'),
  prefix: z.string().describe('About 32 units of text before them.'),
  suffix: z.string().describe('About 32 units of text after them.'),
  start: z.int().min(0),
  end: z.int().min(0),
});

export const decisionSchema = z.looseObject({
  id: z.string().min(1).describe('A random id, never reused.'),
  at: z.iso.datetime({ offset: true }).describe('When it was decided, ISO 8601.'),
  by: z.string().describe('The reviewer\'s name.'),
  action: z.enum(ACTIONS),
  kind: z.enum(KINDS),
  target: targetSchema.describe('What was decided on: a quotation\'s content, a figure, one mention of an entity.'),
  set: z.record(z.string(), z.unknown()).optional().describe('The fields that the person decided; spans in it are targets.'),
  into: targetSchema.optional().describe('merge: a mention of the entity that stays.'),
  note: z.string().nullable().optional(),
});

export const reviewSchema = z.looseObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  decisions: z.array(decisionSchema),
});
