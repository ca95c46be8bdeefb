import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { plainKey } from "@/utils/domain/plain-key";

/** The first 32 bits of the SHA-256 of a title's key: evenly distributed. */
export const titleHash = (title: string): number =>
  new DataView(sha256(utf8ToBytes(plainKey(title))).buffer).getUint32(0);

/** The first `bits` bits of a hash, 0 to 31. */
export const prefixOf = (hash: number, bits: number): number =>
  bits === 0 ? 0 : hash >>> (32 - bits);

/** A prefix in file and folder names: hexadecimal, of fixed length. */
export const prefixName = (prefix: number, bits: number): string =>
  prefix.toString(16).padStart(Math.max(1, Math.ceil(bits / 4)), "0");
