import { withoutWrong } from "@/utils/domain/corrections";
import type { Paper } from "@/utils/domain/paper";
import { withWholeClaims } from "./whole-claims";

/** A stored paper as everybody outside the library sees it: its claims whole, without what is marked as wrong. */
export const asRead = <Stored extends Paper>(paper: Stored): Stored =>
  withoutWrong(withWholeClaims(paper));
