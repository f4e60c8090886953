import type { Paths } from '../paths.ts';
import type { Printer } from '../ports.ts';

/** What runs the command line: Node, or the installed app without a window. */
export interface CommandHost {
  /** The program's folder. */
  readonly root: string;
  readonly printer: Printer;
  /** Serves the window until it is ended; the installed app, which is a window itself, has no server. */
  readonly serve?: (paths: Paths) => Promise<void>;
}

/** An option as `--help` shows it; one without `value` is a switch. */
export interface Option {
  readonly value?: string;
  readonly help: string;
}

export interface Input {
  /** As many as the command has operands, or more where the last takes all. */
  readonly operands: readonly string[];
  /** What was given for an option that takes a value. */
  option(name: string): string | undefined;
  /** Whether a switch was given. */
  has(name: string): boolean;
  readonly paths: Paths;
  readonly host: CommandHost;
}

/** What a command has to say: for programs with `--json`, and for people without. */
export interface Output {
  readonly json: unknown;
  readonly text: string;
  /** Where the command did what it should and its answer is no good news; 0 where it is not said. */
  readonly exitCode?: number;
}

export interface Command {
  readonly summary: string;
  /** Names of what must be given, in order; `…` after the last takes all that follows, with a dash before it or not. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Nothing where all has been said. */
  run(input: Input): Promise<Output | null>;
}
