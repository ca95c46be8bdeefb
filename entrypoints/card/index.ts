import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type CardGround, openCard } from "@/components/card/open-card";
import { Uncovered } from "@/components/card/uncovered";
import { attachRoot } from "@/utils/dom/closed-root";
import { leave } from "@/utils/dom/shared-world";
import type { CardDoor } from "@/utils/domain/card-door";

const watch: CardGround["watch"] = (...seen) => new Uncovered(...seen);

/** Runs beside the content script, in the same isolated world, on the reader's first click. */
export default defineUnlistedScript(() => {
  const door: CardDoor = {
    open: (request) => openCard(request, { attachRoot, watch }),
  };
  leave("card", door);
});
