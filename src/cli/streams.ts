/** What the command line has of the world beside files. */
export interface Streams {
  readonly cwd: string;
  /** Resolves when `text` is handed over. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line to standard error. */
  readonly say: (line: string) => void;
  /** Registers what must be tidied when the program is interrupted; call the result when it no longer needs to. */
  readonly onInterrupt: (tidy: () => void) => () => void;
}
