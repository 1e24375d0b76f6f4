import type { Entity } from '../analysis.ts';
import type { FoundArticle } from '../detect.ts';
import type { Morphology } from '../morphology/morphology.ts';
import type { Steps } from '../steps.ts';
import { judgeByArticle } from './articlePass.ts';
import { joinArticleWords } from './articleWords.ts';
import { clusterNames } from './clusterNames.ts';
import { combineNames } from './combineNames.ts';
import { findRoles } from './findRoles.ts';
import { nameEntity } from './nameEntity.ts';
import { type PlacedName, placeName } from './placedNames.ts';

/** Decides on the names of the whole article and joins the mentions of one thing. Mentions do not overlap. */
export function* resolveEntities(article: FoundArticle, morphology: Morphology | null): Steps<Entity[]> {
  const words = joinArticleWords(article.paragraphs.map(paragraph => paragraph.findings.names.words));
  yield;
  const names: PlacedName[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const { byModel, byRules } = paragraph.findings.names;
    for (const tagged of byModel ? combineNames(paragraph.findings.passage, byModel(words), byRules(words), morphology) : byRules(words)) {
      const name = placeName(paragraph, index, tagged);
      if (name) names.push(name);
    }
    yield;
  }
  const judged = judgeByArticle(article, words, names);
  yield;
  const clusters = clusterNames(article, judged);
  yield;
  const idOf = (index: number): string => `e${index + 1}`;
  const roles = findRoles(article, clusters, morphology, idOf);
  yield;
  return clusters.map((cluster, index): Entity => ({
    id: idOf(index),
    type: cluster.type,
    ...nameEntity(article, cluster, morphology),
    mentions: cluster.names.map(({ start, end, confidence }) => ({ start, end, confidence })),
    roles: roles[index]!,
    confidence: cluster.names.reduce((most, name) => Math.max(most, name.confidence), 0),
  }));
}
