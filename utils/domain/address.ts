/** Where a link leads: an address without a scheme is opened by http, which browsers make https. */
export const hrefOf = (url: string): string => (/^https?:/i.test(url) ? url : `http://${url}`);
