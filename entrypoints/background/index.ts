import { defineBackground } from "wxt/utils/define-background";
import { openLookUps } from "@/utils/library/look-ups";
import { answerRequests } from "@/utils/messages/answer";
import { READY_SHAPES } from "@/utils/messages/ready-shapes";
import { BundledDigest } from "./bundled-digest";
import { keepPagesTold } from "./keep-pages-told";
import { lockStorage } from "./lock-storage";
import { OwnThemes } from "./own-themes";
import { PageLives } from "./page-lives";
import { Precedence } from "./precedence";
import { readyHandlers } from "./ready-handlers";
import { type Awake, keepRest, restDoor } from "./rest-door";
import { TabTurns } from "./tab-turns";
import { listenForWakeUps } from "./wake-ups";
import { isWorkLeft } from "./work-left";

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export default defineBackground(() => {
  keepRest();
  const lookUps = openLookUps({ onChange: () => bundled.lookAgain() });
  const bundled = new BundledDigest(lookUps, async () => (await rest()).takeBundledPack());
  const ownThemes = new OwnThemes();
  const precedence = new Precedence();
  const awake: Awake = { lookUps, bundled, ownThemes, precedence };
  const rest = restDoor(awake);
  const turns = new TabTurns({ now: () => performance.now(), wait });
  const lives = new PageLives();
  answerRequests({
    ready: { handlers: readyHandlers({ ...awake, turns, rest }), shapes: READY_SHAPES },
    others: async () => (await rest()).answers,
    admission: { signalOf: lives.signalOf.bind(lives), run: turns.run.bind(turns) },
  });
  lives.listen();
  ownThemes.listen();
  keepPagesTold();
  void lockStorage();
  listenForWakeUps({ ownThemes, precedence, rest, isWorkLeft: () => isWorkLeft(awake) });
});
