import type { Entity } from '../../analysis.ts';
import type { EntityIndex } from '../../entities/entityIndex.ts';
import { givenName } from '../../entities/gazetteer.ts';

// Directly before a name: "actress Anna Smith", "his wife, Anna"; not "wife of Smith".
const WOMAN_BEFORE = /(?<!\p{L})(?:mrs|ms|miss|dame|lady|queen|princess|duchess|actress|spokeswoman|chairwoman|businesswoman|(?:congress|assembly|council)woman|mother|wife|daughter|sister|widow|aunt|grandmother|woman|girl|girlfriend|heiress|waitress)\.?,?\s*$/iu;
const MAN_BEFORE = /(?<!\p{L})(?:mr|sir|lord|king|prince|duke|pope|father|actor|spokesman|chairman|businessman|(?:congress|assembly|council)man|husband|son|brother|widower|uncle|grandfather|man|boy|boyfriend|imam|sheikh|ayatollah|cardinal|archbishop)\.?,?\s*$/iu;
// "he", "Her"; not "here", "the"
const THIRD_PERSON = /(?<!\p{L})(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/iu;
const OF_WOMAN = /^(?:she|her|hers|herself)$/iu;

/** How many mentions are looked at, and how far behind each a pronoun may stand. */
const MENTIONS = 6;
const REACH = 160;

/**
 * Whether an English article speaks of a man or of a woman: by the word before the name, the given name, or the pronouns behind its mentions.
 * Null where none of them tells.
 */
export function englishGender(entity: Entity, text: string, index: EntityIndex): 'masc' | 'femn' | null {
  const mentions = entity.mentions.slice(0, MENTIONS);
  for (const { start } of mentions) {
    const before = text.slice(Math.max(0, start - 24), start);
    if (WOMAN_BEFORE.test(before)) return 'femn';
    if (MAN_BEFORE.test(before)) return 'masc';
  }
  const words = entity.name.toLowerCase().split(/[\s.]+/u);
  const given = words.length > 1 ? givenName(words[0]!) : null;
  if (given === 'masc' || given === 'femn') return given;
  let men = 0;
  let women = 0;
  for (const { end } of mentions) {
    const next = index.overlapping({ start: end, end: end + REACH }).find(placed => placed.entity.type === 'person' && placed.entity.id !== entity.id);
    const pronoun = THIRD_PERSON.exec(text.slice(end, next?.mention.start ?? end + REACH));
    if (!pronoun) continue;
    if (OF_WOMAN.test(pronoun[0])) women++;
    else men++;
  }
  if (women === men) return null;
  return women > men ? 'femn' : 'masc';
}
