import assert from 'node:assert/strict';
import type { Span } from '../../src/core/span.ts';

/** Finds where words stand in `text`: the first time, or after `nth` times. Words that are not there fail the test. */
export function findIn(text: string): (words: string, nth?: number) => Span {
  return (words, nth = 0) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) {
      start = text.indexOf(words, start + 1);
      assert.ok(start >= 0, words);
    }
    return { start, end: start + words.length };
  };
}
