/** Closed, so that a page cannot read what its reader follows; open in the build for the tests. */
export const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === "test" ? "open" : "closed";
