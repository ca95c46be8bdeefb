import { createStores } from "./1-create-stores";
import type { Migration } from "./migration";

/** Step n leads from version n to n + 1; a step that was released is never edited. */
export const MIGRATIONS: Migration[] = [createStores];
