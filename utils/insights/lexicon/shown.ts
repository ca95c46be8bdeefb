const letters = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
const spaced = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}@+.]+/gu, " ");
const digits = (name: string) => name.replaceAll(/\D/g, "");
const isShort = (name: string) => /^[\p{Lu}\p{N}@-]{2,6}$/u.test(name);

/**
 * How a known name is shown: in its usual spelling ("Fréchet inception distance" is "FID"), but as written in
 * the paper if that is another abbreviation ("SR"), is punctuated differently ("mAP@50") or has other numbers
 * ("AIME25").
 */
export function shown(name: string, written: string): string {
  if (digits(name) !== digits(written)) return written;
  if (isShort(written) && !isShort(name)) return written;
  return letters(name) === letters(written) && spaced(name) !== spaced(written) ? written : name;
}
