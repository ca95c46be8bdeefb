import { createStores } from "./1-create-stores";
import { keepSignatures } from "./2-keep-signatures";
import { countPapers } from "./3-count-papers";
import { noteRevisions } from "./4-note-revisions";
import { renewKeys } from "./5-renew-keys";
import { keepImports } from "./6-keep-imports";
import { partFiles } from "./7-part-files";
import { keepHashes } from "./8-keep-hashes";
import { findCorrected } from "./9-find-corrected";
import { keepSources } from "./10-keep-sources";
import { renewNames } from "./11-renew-names";
import type { Migration } from "./migration";

/** Step n leads from version n to n + 1; a step that was released is never edited. */
export const MIGRATIONS: Migration[] = [
  createStores,
  keepSignatures,
  countPapers,
  noteRevisions,
  renewKeys,
  keepImports,
  partFiles,
  keepHashes,
  findCorrected,
  keepSources,
  renewNames,
];
