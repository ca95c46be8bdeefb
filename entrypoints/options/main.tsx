import { render } from "preact";
import { OptionsPage } from "@/components/options/options-page";
import { THEMES } from "@/utils/insights/taxonomy";
import { SITES } from "@/utils/sites/index";
import { useFeeds } from "./use-feeds";
import { useOptions } from "./use-options";
import { useReadSites } from "./use-read-sites";
import { usePacks } from "./use-packs";
import { useTransfer } from "./use-transfer";

function Options() {
  const { readLibrary, ...options } = useOptions();
  const tell = (text: string) => options.actions.tell({ kind: "status", text });
  const feeds = useFeeds(options.actions.fail);
  const packs = usePacks(options.actions.fail);
  return (
    <OptionsPage
      themes={THEMES}
      sites={SITES}
      otherSites={useReadSites(options.actions)}
      {...options}
      {...feeds}
      {...packs}
      {...useTransfer(readLibrary, tell)}
    />
  );
}

const root = document.querySelector("#root");
if (root) render(<Options />, root);
