import { render } from "preact";
import { OptionsPage } from "@/components/options/options-page";
import { THEMES } from "@/utils/insights/taxonomy";
import { SITES } from "@/utils/sites/index";
import { useOptions } from "./use-options";
import { useTransfer } from "./use-transfer";

const Options = () => (
  <OptionsPage themes={THEMES} sites={SITES} {...useOptions()} {...useTransfer()} />
);

const root = document.querySelector("#root");
if (root) render(<Options />, root);
