const PLURAL = /(?:rate|score|coefficient|ratio|rank|level|correlation)s$/;

/** A metric's name in the singular: "success rates" becomes "success rate"; counted nouns are left unchanged. */
export const singular = (name: string): string => {
  const one = name.replace(/accuracies$/, "accuracy").replace(/latencies$/, "latency");
  return PLURAL.test(one) ? one.slice(0, -1) : one;
};
