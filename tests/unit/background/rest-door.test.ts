import { beforeEach, expect, it, vi } from "vitest";
import { type Awake, offerRest, type Rest, restDoor } from "@/entrypoints/background/rest-door";

const REST = {} as Rest;
const AWAKE = {} as Awake;
const importScripts = vi.fn<(url: string) => void>();

beforeEach(() => {
  globalThis.makeGlossRest = undefined;
  vi.stubGlobal("importScripts", importScripts);
});

it("loads the second script on first use, and creates its part once", async () => {
  const make = vi.fn<() => Rest>(() => REST);
  importScripts.mockImplementation(() => offerRest(make));
  const rest = restDoor(AWAKE);
  expect(importScripts).not.toHaveBeenCalled();
  expect(await Promise.all([rest(), rest()])).toEqual([REST, REST]);
  expect(await rest()).toBe(REST);
  expect(importScripts).toHaveBeenCalledTimes(1);
  expect(make).toHaveBeenCalledExactlyOnceWith(AWAKE);
});

it("loads nothing when the script was already loaded at installation", async () => {
  offerRest(() => REST);
  expect(await restDoor(AWAKE)()).toBe(REST);
  expect(importScripts).not.toHaveBeenCalled();
});

it("retries after a failed load", async () => {
  importScripts.mockImplementationOnce(() => {
    throw new Error("no disk");
  });
  importScripts.mockImplementationOnce(() => offerRest(() => REST));
  const rest = restDoor(AWAKE);
  await expect(rest()).rejects.toThrow("no disk");
  expect(await rest()).toBe(REST);
});

it("reports a script that provides nothing", async () => {
  await expect(restDoor(AWAKE)()).rejects.toThrow("A part of Gloss is missing.");
});
