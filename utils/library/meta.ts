import type { Meta } from "./schema";

/** Of a library in which nothing was ever stored. */
const NOTHING: Meta = { revision: 0, updatedAt: null, papers: 0, listed: 0 };

interface MetaStore {
  get(key: "library"): Promise<Meta | undefined>;
}

/** The state of the library as a whole, in any transaction. */
export const readMeta = async (transaction: {
  objectStore(name: "meta"): MetaStore;
}): Promise<Meta> => (await transaction.objectStore("meta").get("library")) ?? NOTHING;

/** The state of an emptied library. Its revision goes up, so that earlier readers notice the change. */
export const emptied = ({ revision }: Meta): Meta => ({ ...NOTHING, revision: revision + 1 });
