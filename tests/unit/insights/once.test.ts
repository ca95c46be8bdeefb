import { expect, it, vi } from "vitest";

import { once } from "@/utils/insights/once";

it("makes nothing before it is asked for, nor a second time", () => {
  const make = vi.fn<() => object>(() => ({}));
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(get()).toBe(get());
  expect(make).toHaveBeenCalledOnce();
});
