/** What `npm start -- …` was asked for. */
export interface DemoOptions {
  /** The live page instead of the project's own. */
  live: boolean;
  /** Writes the README's screenshot too. */
  readme: boolean;
  /** Whether there is a screen to open a window on. */
  display: boolean;
}

/** Reads the command line; throws on an option that it does not know. */
export function readOptions(
  words: string[],
  environment: Record<string, string | undefined>,
): DemoOptions {
  const unknown = words.find((word) => word !== "--live" && word !== "--readme");
  if (unknown) throw new Error(`Unknown option ${unknown}; there are --live and --readme.`);
  const readme = words.includes("--readme");
  return { live: words.includes("--live"), readme, display: !readme && hasDisplay(environment) };
}

const hasDisplay = (environment: Record<string, string | undefined>) =>
  process.platform !== "linux" || Boolean(environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"]);
