/** The options of `npm start -- …`. */
export interface DemoOptions {
  /** Use the live page instead of the project's fixture. */
  live: boolean;
  /** Also write the README's screenshot. */
  readme: boolean;
  /** Whether there is a display to open a window on. */
  display: boolean;
}

/** Parses the command line; throws on an unknown option. */
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
