import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openCard } from "@/components/card/open-card";
import type { CardDoor } from "@/utils/domain/card-door";
import { SHADOW_MODE } from "@/utils/shadow-mode";

/** Runs beside the content script, in the same isolated world, on the reader's first click. */
export default defineUnlistedScript(() => {
  const door: CardDoor = { open: (request) => openCard(request, SHADOW_MODE) };
  Object.assign(globalThis, { glossCard: door });
});
