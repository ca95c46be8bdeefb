/**
 * What the host of a collection learns: of which shards the titles of pages are. Firefox has the
 * reader agree to it (`data_collection_permissions` of the manifest); other browsers do not know
 * the question, and refuse it. Whatever an address holds today, it may hold a collection tomorrow.
 */
export const PAGE_DATA: object =
  import.meta.env.BROWSER === "firefox" ? { data_collection: ["websiteContent"] } : {};
