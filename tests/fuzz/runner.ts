import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Case, Outcome } from "./child";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));

/** Runs cases in a process of their own, which is ended where a reader does not come back. */
export class Runner {
  #child: ChildProcess | null = null;

  constructor(private readonly patience: number) {}

  async #ready(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    const child = fork(CHILD);
    await once(child, "message");
    this.#child = child;
    return child;
  }

  async run(one: Case): Promise<Outcome> {
    const child = await this.#ready();
    const outcome = await new Promise<Outcome>((resolve) => {
      const end = (result: Outcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(result);
      };
      const timer = setTimeout(
        () => end({ took: Number.POSITIVE_INFINITY, problem: null }),
        this.patience,
      );
      child.once("message", (result) => end(result as Outcome));
      child.once("exit", () => end({ took: 0, problem: "The process ended: no memory was left" }));
      child.send(one);
    });
    if (outcome.took === Number.POSITIVE_INFINITY || child.exitCode !== null) this.stop();
    return outcome;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}
