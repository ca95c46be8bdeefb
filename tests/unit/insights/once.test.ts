import { expect, it, vi } from "vitest";

import { once } from "@/utils/insights/once";

it("creates the value on first use, and only once", () => {
  const make = vi.fn<() => object>(() => ({}));
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(get()).toBe(get());
  expect(make).toHaveBeenCalledOnce();
});
