import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type CardGround, openCard } from "@/components/card/open-card";
import { Uncovered } from "@/components/card/uncovered";
import { ask } from "@/utils/ask";
import { attachRoot } from "@/utils/dom/closed-root";
import { leave } from "@/utils/dom/shared-world";
import type { CardDoor, CardRequest } from "@/utils/domain/card-door";
import type { Mark } from "@/utils/domain/mark";
import { NO_PAPER } from "@/utils/domain/page-paper";

/** Only of what the library holds can something be kept. */
const markOf = ({ match: { paper } }: CardRequest) =>
  paper === NO_PAPER ? null : (mark: Mark, wrong: boolean) => ask.correct({ paper, mark, wrong });

const watch: CardGround["watch"] = (card, host) => new Uncovered(card, host);

/** Runs beside the content script, in the same isolated world, on the reader's first click. */
export default defineUnlistedScript(() => {
  const door: CardDoor = {
    open: (request) => openCard({ ...request, mark: markOf(request) }, { attachRoot, watch }),
  };
  leave("card", door);
});
