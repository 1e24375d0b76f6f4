import type { Entity, Mention } from '../analysis.ts';
import type { EntityType } from '../annotation.ts';
import type { FoundArticle } from '../detect.ts';
import type { Resources } from '../resources.ts';
import type { Steps } from '../steps.ts';
import { joinArticleWords } from './articleWords.ts';
import { stemOf } from './stem.ts';

/** Decides on the names of the whole article and joins the mentions of one thing. Mentions do not overlap. */
export function* resolveEntities(article: FoundArticle, _resources: Resources): Steps<Entity[]> {
  const words = joinArticleWords(article.paragraphs.map(paragraph => paragraph.findings.names.words));
  yield;
  const groups = new Map<string, { type: EntityType; mentions: Mention[] }>();
  for (const { start: offset, findings } of article.paragraphs) {
    for (const { start, end, type, confidence } of findings.names.byRules(words)) {
      const key = `${type} ${findings.passage.text.slice(start, end).toLowerCase().split(' ').map(stemOf).join(' ')}`;
      const group = groups.get(key) ?? { type, mentions: [] };
      groups.set(key, group);
      group.mentions.push({ start: offset + start, end: offset + end, confidence });
    }
    yield;
  }
  return [...groups.values()].map(({ type, mentions }, index) => ({
    id: `e${index + 1}`, type, name: article.text.slice(mentions[0]!.start, mentions[0]!.end), aliases: [], mentions, roles: [], confidence: mentions[0]!.confidence,
  }));
}
