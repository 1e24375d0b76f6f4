import { contentOf, type Quotation } from '../../core/analysis.ts';
import { writeEvidence } from '../words/evidence.ts';
import { escapeMarkdown, type Row, table } from '../words/markdown.ts';
import { quotationTypeName, writeConfidence } from '../words/names.ts';
import { writeValue } from '../words/values.ts';
import { type CardContext, entityById, entityLink, inMarks, quoteLink, roleOf } from './card.ts';

/** Whose words a quotation is, and how the article says so; `checked` is what was found when its source was asked. */
export function quotationCard(quotation: Quotation, context: CardContext, checked: readonly Row[] = []): string {
  const { reader, analysis } = context;
  const { t } = reader;
  return table([`$(quote) ${quotationTypeName(quotation.type, reader)}`, speakerOf(quotation, context)], [
    ...checked,
    [t('Role'), quotation.speaker && roleOf(context, quotation.speaker.role, quotation.speaker.affiliation)],
    [t('Source'), quotation.source && quoteLink(context, quotation.source)],
    [t('Cue'), quotation.cue && quoteLink(context, quotation.cue)],
    [t('Said'), saidOn(quotation, context)],
    [t('Via'), quotation.via.map(via => quoteLink(context, via)).join(', ')],
    [t('Confidence'), writeConfidence(quotation.confidence, reader)],
    [t('Evidence'), writeEvidence(quotation, analysis.article.text, words => inMarks(words, reader), reader).join('; ')],
  ]);
}

function speakerOf({ speaker }: Quotation, context: CardContext): string {
  if (!speaker) return context.reader.t('speaker not named');
  const entity = entityById(context, speaker.entity);
  return entity ? entityLink(context, entity) : escapeMarkdown(speaker.name);
}

function saidOn({ date }: Quotation, context: CardContext): string | null {
  if (!date) return null;
  const figure = context.analysis.figures.find(({ id }) => id === date.figure);
  const written = writeValue({ type: 'date', value: date.value, unit: null }, context.reader);
  if (!figure) return written && escapeMarkdown(written);
  return written === null ? quoteLink(context, figure) : context.reveal(escapeMarkdown(written), figure);
}

/** Ways from a quotation: to its source's words, what else the speaker says, where the speaker is named. */
export function quotationLinks(quotation: Quotation, context: CardContext): string {
  const { reader, analysis } = context;
  const speaker = quotation.speaker;
  const others = speaker
    ? analysis.quotations.filter(other => other !== quotation && (speaker.entity === null ? other.speaker?.name === speaker.name : other.speaker?.entity === speaker.entity))
    : [];
  const entity = entityById(context, speaker?.entity ?? null);
  return [
    ...(quotation.source ? [context.reveal(`$(arrow-right) ${reader.t('Source\'s words')}`, quotation.source)] : []),
    ...(others.length ? [context.list(`$(comment-discussion) ${reader.t('Other statements ({0})', others.length)}`, others.map(contentOf))] : []),
    ...(entity ? [context.list(`$(references) ${reader.t('Mentions ({0})', entity.mentions.length)}`, entity.mentions)] : []),
  ].join(' &nbsp;·&nbsp; ');
}
