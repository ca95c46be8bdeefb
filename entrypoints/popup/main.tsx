import { render } from "preact";
import { browser } from "wxt/browser";
import { Popup } from "@/components/popup/popup";
import "@/components/ui/tokens.css";
import "@/components/popup/popup.css";
import "@/components/card/sections.css";
import { ask } from "@/utils/messages/ask";
import { NO_PREFERENCES, type Preferences } from "@/utils/domain/preferences";
import { THEMES } from "@/utils/insights/taxonomy";
import { onLibraryChange } from "@/utils/storage/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { watchPreferences } from "@/utils/preferences/watch";
import { themeTags } from "@/utils/views/theme-tags";
import { pageAccess, setPageAccess } from "./page-access";
import { report as reportError } from "@/utils/logging/report";
import { diagnosePage, report } from "./site-doctor";

const root = document.querySelector("#root");

function show({ stances, themes }: Preferences): void {
  if (!root) return;
  render(
    <Popup
      themes={[...themeTags(Object.keys(themes), themes), ...THEMES]}
      stances={stances}
      search={ask.search}
      paper={ask.paper}
      libraryState={() => ask.libraryState()}
      watchLibrary={onLibraryChange}
      loadBundledDigest={() => ask.loadBundledDigest()}
      onMark={(paper, mark, wrong) => ask.correct({ paper, mark, wrong })}
      onStance={(theme, stance) => ask.setStances([{ theme, stance }])}
      pageAccess={pageAccess}
      setPageAccess={setPageAccess}
      diagnose={diagnosePage}
      report={report}
      copy={(text) => navigator.clipboard.writeText(text)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

show(NO_PREFERENCES);
watchPreferences(show, new AbortController().signal);
readPreferences().then(show, (error: unknown) => reportError("Reading preferences", error));
