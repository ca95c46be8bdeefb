import type { Browser } from "puppeteer-core";

/** The door of WebDriver BiDi, which puppeteer has but does not show. */
interface Bidi {
  connection: {
    send(
      method: "browsingContext.getTree",
      parameters: { "moz:scope": "chrome" },
    ): Promise<{ result: { contexts: { context: string }[] } }>;
    send(
      method: "script.callFunction",
      parameters: {
        functionDeclaration: string;
        arguments: { type: "string"; value: string }[];
        target: { context: string };
        awaitPromise: true;
      },
    ): Promise<{
      result:
        | { type: "success"; result: { value?: string } }
        | { type: "exception"; exceptionDetails: { text: string } };
    }>;
  };
}

/**
 * Runs a function in Firefox's own process, which may do what no page may; it must not use anything
 * outside of itself. Argument and result travel as JSON.
 */
export async function inParent<Argument, Result>(
  browser: Browser,
  script: (argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result>> {
  const { connection } = browser as unknown as Bidi;
  const { result: tree } = await connection.send("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const { result: answer } = await connection.send("script.callFunction", {
    functionDeclaration: `async (json) => JSON.stringify((await (${script.toString()})(JSON.parse(json))) ?? null)`,
    arguments: [{ type: "string", value: JSON.stringify(argument ?? null) }],
    target: { context: tree.contexts[0]?.context ?? "" },
    awaitPromise: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value ?? "null") as Awaited<Result>;
}
