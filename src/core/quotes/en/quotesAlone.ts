import { readsAsName } from '../draft.ts';
import { classOf, isNamedThing, type Reading } from './reading.ts';

/** Words in quotation marks that no cue claims: the rest of what a speaker says, or a scare quote. The weights tell which. */
export function quotesAlone(r: Reading): void {
  const { items, passage } = r;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const inner = passage.text.slice(item.quote!.inner.start, item.quote!.inner.end);
    const words = item.endToken - item.first - 2;
    if (words < 2) return;
    const whole = i === 0 && r.stop <= 1;
    r.propose({
      construction: 'quote-alone', from: i, end: i + 1, cue: null, source: null,
      extras: [
        whole ? 'whole' : i === 0 ? 'front' : i + 1 >= r.stop ? 'last' : 'inside',
        readsAsName(item, passage.text, isNamedThing(items, i - 1)) ? 'name' : 'words',
        `before=${classOf(items, i - 1, r.stop)}`,
        `after=${classOf(items, i + 1, r.stop)}`,
        `words${words < 4 ? 3 : words < 8 ? 7 : words < 15 ? 14 : 15}`,
        /[.!?…]$/u.test(inner.trim()) ? 'sentence' : 'phrase',
        /^[\s["'‘“]*\p{Lu}/u.test(inner) ? 'capital' : 'small',
        r.cues.length ? 'cues' : 'no-cues',
        item.quote!.single ? 'single' : 'double',
        item.quote!.closeToken === null ? 'open' : 'closed',
      ],
    });
  });
}
