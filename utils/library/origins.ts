import type { DigestOrigin } from "@/utils/domain/paper";

/** Tells digests apart: one without a date is another than one with. Key of a digest's count. */
export const originKey = ({ name, date }: DigestOrigin): string => JSON.stringify([name, date]);

/** Whether a digest is among these. */
export const isListedBy = (origins: readonly DigestOrigin[], origin: DigestOrigin): boolean =>
  origins.some((one) => originKey(one) === originKey(origin));

/** Each once, in order. */
export const distinctOrigins = (origins: readonly DigestOrigin[]): DigestOrigin[] => [
  ...new Map(origins.map((one) => [originKey(one), one])).values(),
];
