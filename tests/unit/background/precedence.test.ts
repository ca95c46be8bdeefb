import { describe, expect, it } from "vitest";
import { Precedence } from "@/entrypoints/background/precedence";

describe("work in the background", () => {
  it("has its turn where nobody asks", async () => {
    await expect(new Precedence().turn()).resolves.toBeUndefined();
  });

  it("waits until every page has its answer, also of those that ask meanwhile", async () => {
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

  it("goes on after an answer that failed, whose asker hears of it", async () => {
    const precedence = new Precedence();
    const asked = precedence.first(() => Promise.reject(new Error("no answer")));
    await expect(asked).rejects.toThrow("no answer");
    await expect(precedence.turn()).resolves.toBeUndefined();
  });
});
