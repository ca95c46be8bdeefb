import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openCard } from "@/components/card/open-card";
import { ask } from "@/utils/ask";
import type { CardDoor, CardRequest } from "@/utils/domain/card-door";
import type { Mark } from "@/utils/domain/mark";
import { NO_PAPER } from "@/utils/domain/page-paper";
import { SHADOW_MODE } from "@/utils/shadow-mode";

/** Only of what the library holds can something be kept. */
const markOf = ({ match: { paper } }: CardRequest) =>
  paper === NO_PAPER ? null : (mark: Mark, wrong: boolean) => ask.correct({ paper, mark, wrong });

/** Runs beside the content script, in the same isolated world, on the reader's first click. */
export default defineUnlistedScript(() => {
  const door: CardDoor = {
    open: (request) => openCard({ ...request, mark: markOf(request) }, SHADOW_MODE),
  };
  Object.assign(globalThis, { glossCard: door });
});
