/**
 * A table that is made when it is first asked for, and kept: `make` must give the same each time. What is made of thousands of words would
 * otherwise be paid for by everyone who loads the program, before there is an article to read.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
