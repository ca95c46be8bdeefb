// @vitest-environment node
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { literalsIn } from "./expressions/literals";
import { madeExpressions } from "./expressions/made";
import { attackOn } from "./expressions/slow";

const TYPES = { Move: true, Self: true, Trade: true };
const LITERALS = literalsIn(["utils", "components", "entrypoints"]);

it("every folder's regular expressions are found", () => {
  expect(LITERALS.length).toBeGreaterThan(300);
});

/** Characters whose repetition makes an expression slow, derived from its structure. */
const repeatedIn = (expression: RegExp) =>
  analyse(expression, { reportTypes: TYPES }).reports.map(({ character }) => character.pick);

describe("a regular expression", () => {
  it("takes linear time on texts derived from its structure", () => {
    const slow = LITERALS.flatMap(({ at, expression }) =>
      repeatedIn(expression).map((letter) => `${at}: many ${JSON.stringify(letter)}`),
    );
    expect(slow).toEqual([]);
  });

  it("takes linear time on repetitions of its own parts", () => {
    const slow = LITERALS.flatMap(({ at, expression }) => {
      const attack = attackOn(expression);
      return attack === null ? [] : [`${at}: ${JSON.stringify(attack)}`];
    });
    expect(slow).toEqual([]);
  }, 180_000);

  it("takes linear time when it is built at load time, too", async () => {
    const made = await madeExpressions();
    expect(made.length).toBeGreaterThan(30);
    const slow = made.flatMap(({ at, expression }) => {
      const attack = attackOn(expression);
      return attack === null ? [] : [`${at}: ${JSON.stringify(attack)} ${expression.source}`];
    });
    expect(slow).toEqual([]);
  }, 180_000);

  it.each([/\s+$/, /(?:a|aa)+$/, /<b[^>]*>/])("is reported when it is slow: %s", (expression) => {
    expect(attackOn(expression)).not.toBeNull();
  });
});
