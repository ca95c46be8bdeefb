import * as v from "valibot";
import { isThemeRules, themeProblem, type ThemeRules } from "@/utils/domain/own-theme";

/** Schema of a reader's own theme, as given by a file or a page; its issues say what is wrong. */
export const THEME_RULES = v.pipe(
  v.custom<ThemeRules>(isThemeRules, "a theme has an odd form"),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? themeProblem(dataset.value) : null;
    if (problem !== null) addIssue({ message: problem });
  }),
  v.transform(({ label, phrases, colour }): ThemeRules => ({ label, phrases, colour })),
);
