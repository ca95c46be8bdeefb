/** What tells a server which version of an address is known here. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}
