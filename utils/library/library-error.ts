/** Why the library cannot do what it is asked, with what the reader can do about it. */
const MESSAGES = {
  newer:
    "The library was written by a newer version of Gloss. Update Gloss; nothing was changed or lost.",
  blocked: "An older Gloss page keeps the library open. Close Gloss's other tabs and try again.",
  full: "There is no room left on this device for the library. Free some space and try again; what was stored before is still there.",
} as const;

export type LibraryProblem = keyof typeof MESSAGES;

const PROBLEMS: Record<string, LibraryProblem> = {
  VersionError: "newer",
  QuotaExceededError: "full",
};

/** An expected failure of the browser's database. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";

  constructor(
    readonly problem: LibraryProblem,
    cause?: unknown,
  ) {
    super(MESSAGES[problem], { cause });
  }

  /** The database's own error as a `LibraryError` where it is an expected one. */
  static from(error: unknown): unknown {
    const name = error instanceof Error || error instanceof DOMException ? error.name : "";
    const problem = PROBLEMS[name];
    return problem ? new LibraryError(problem, error) : error;
  }

  /** Also one of another script of the background, which has a class of its own. */
  static is(error: unknown): error is LibraryError {
    return error instanceof Error && error.name === "LibraryError";
  }
}
