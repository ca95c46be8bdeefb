import { expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";

const announced = (abstract: string) => insightsOf("A method", abstract).announced ?? false;

it.each([
  "The code will be released.",
  "Our source code will be made publicly available upon acceptance.",
  "We will release our code and models.",
  "Code is available after publication.",
  "The implementation is coming soon.",
])("recognises that %j announces code", (abstract) => expect(announced(abstract)).toBe(true));

it.each([
  "The code is available.",
  "Code will be available at https://github.com/a/b.",
  "We will release the dataset.",
  "The model writes code. It will be useful.",
  "",
])("finds no announcement in %j", (abstract) => expect(announced(abstract)).toBe(false));
