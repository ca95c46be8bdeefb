import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rememberedText } from "@/utils/sources/read/remembered-text";

describe("a function with cached results", () => {
  it("gives the same results as the function, for any number of texts", () => {
    const length = rememberedText((text) => text.length);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 1000 }), (texts) => {
        expect(texts.map(length)).toEqual(texts.map((text) => text.length));
      }),
      { numRuns: 20 },
    );
  });

  it("is called once for a repeated text", () => {
    let worked = 0;
    const isShort = rememberedText((text) => {
      worked++;
      return text.length < 3;
    });
    expect([isShort("lamps"), isShort("lamps"), isShort("of"), isShort("lamps")]).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(worked).toBe(2);
  });
});
