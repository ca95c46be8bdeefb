import { describe, expect, it } from "vitest";
import { Precedence } from "@/entrypoints/background/precedence";

describe("background work", () => {
  it("starts at once when no page is waiting", async () => {
    await expect(new Precedence().turn()).resolves.toBeUndefined();
  });

  it("waits for all requests of pages, including those that arrive while it waits", async () => {
    const precedence = new Precedence();
    const [one, other] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const happened: string[] = [];
    const first = precedence.first(() => one.promise);
    const turn = precedence.turn().then(() => happened.push("turn"));
    const second = precedence.first(() => other.promise);
    one.resolve("an answer");
    expect(await first).toBe("an answer");
    happened.push("one");
    other.resolve("another");
    expect(await second).toBe("another");
    happened.push("other");
    await turn;
    expect(happened).toEqual(["one", "other", "turn"]);
  });

  it("can wait for the current requests only, not for later ones", async () => {
    const precedence = new Precedence();
    const one = Promise.withResolvers<string>();
    const happened: string[] = [];
    const first = precedence.first(() => one.promise).then((answer) => happened.push(answer));
    const after = precedence.after().then(() => happened.push("work"));
    await new Promise((resolve) => setTimeout(resolve)); // `after` has started and waits
    void precedence.first(() => new Promise(() => {}));
    one.resolve("an answer");
    await Promise.all([first, after]);
    expect(happened).toEqual(["an answer", "work"]);
  });

  it("continues after a failed request, whose error is reported to the caller", async () => {
    const precedence = new Precedence();
    const asked = precedence.first(() => Promise.reject(new Error("no answer")));
    await expect(asked).rejects.toThrow("no answer");
    await expect(precedence.turn()).resolves.toBeUndefined();
  });
});
