import { contentOf, type Entity } from '../../core/analysis.ts';
import { contains, type Span } from '../../core/span.ts';
import { escapeMarkdown, table } from '../words/markdown.ts';
import { entityTypeName, writeConfidence } from '../words/names.ts';
import { type CardContext, contentLink, entityLink, roleOf, wordsAt } from './card.ts';

const ICONS: Readonly<Record<Entity['type'], string>> = {
  person: 'person', organization: 'organization', location: 'location', product: 'package', work: 'book', event: 'flame',
};
const SHOWN_STATEMENTS = 4;

/** Who or what a name stands for and where else it stands. `mention` is the one the card is asked for. */
export function entityCard(entity: Entity, mention: Span, context: CardContext): string {
  const { reader, analysis } = context;
  const { t } = reader;
  const spokenOf = analysis.quotations.filter(quotation =>
    quotation.speaker?.entity !== entity.id && quotation.segments.some(segment => entity.mentions.some(place => contains(segment, place))));
  const role = entity.roles[0];
  return table([`$(${ICONS[entity.type]}) ${entityTypeName(entity.type, reader)}`, entityLink(context, entity)], [
    [t('Also'), entity.aliases.map(escapeMarkdown).join(', ')],
    [t('Role'), role ? roleOf(context, wordsAt(context, role), role.affiliation) : null],
    [t('Mentions'), mentionsOf(entity, mention, context)],
    [t('Spoken of'), spokenOf.length ? context.list(t('Quotations: {0}', spokenOf.length), spokenOf.map(contentOf)) : null],
    [t('Confidence'), writeConfidence(entity.confidence, reader)],
  ]);
}

function mentionsOf(entity: Entity, mention: Span, context: CardContext): string {
  const { t } = context.reader;
  const count = String(entity.mentions.length);
  if (entity.mentions.length === 1) return count;
  const next = entity.mentions.find(({ start }) => start > mention.start) ?? entity.mentions[0]!;
  return `${context.list(count, entity.mentions)} &nbsp;·&nbsp; ${context.reveal(`$(arrow-down) ${t('Next')}`, next)}`;
}

/** What a name says in the article; empty where it says nothing. */
export function entityStatements(entity: Entity, context: CardContext): string {
  const says = context.analysis.quotations.filter(quotation => quotation.speaker?.entity === entity.id);
  if (!says.length) return '';
  const { t } = context.reader;
  const shown = says.slice(0, SHOWN_STATEMENTS).map(quotation => `- ${contentLink(context, quotation, 100)}`);
  const rest = says.length - shown.length;
  return [`${t('Says')}:\n`, ...shown, ...(rest > 0 ? [`- ${context.list(t('All statements ({0})', says.length), says.map(contentOf))}`] : [])].join('\n');
}
