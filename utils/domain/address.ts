/** The address to open for a link. Without a scheme it gets http, which browsers upgrade to https. */
export const hrefOf = (url: string): string => (/^https?:/i.test(url) ? url : `http://${url}`);
