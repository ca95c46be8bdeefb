import type { Setting } from "./setting";

/** Caches a function of a setting. */
export function perSetting<T extends string | boolean | object>(
  make: (setting: Setting) => T,
): (setting: Setting) => T {
  const known = new WeakMap<Setting, T>();
  return (setting) => {
    const found = known.get(setting);
    if (found !== undefined) return found;
    const made = make(setting);
    known.set(setting, made);
    return made;
  };
}
