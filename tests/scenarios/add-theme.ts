import type { Tab } from "./driver";

/** Makes a theme on the options page. */
export async function addTheme(options: Tab, name: string, words: string): Promise<void> {
  await options.click("button", "Add a theme");
  await options.type(name);
  await options.clickIn(".theme-form", "textarea");
  await options.type(words);
  await options.clickIn(".theme-form", 'input[aria-label="teal"]');
  await options.click("button", "Save theme");
}
