const TIMES = String.raw`(?:nano|micro|milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?`;
const SHORT_TIMES = "ns|µs|μs|ms|secs?|mins?|hrs?|s|h";
const MACHINE = String.raw`(?:GPU|TPU|CPU|NPU|[AHVBL]\d{2,3}|core|person|human|man|wall-clock|node)[ -]`;
const DATA = "[KMGTP]i?B|[KMGT]?bytes?|[KMGT]?bps|bits?";
const RATES =
  "fps|FPS|[kMG]?Hz|QPS|RPS|rpm|bpm|frames per second|tokens per second|samples per second|images per second";
const COMPUTE =
  "(?:[KMGTPE]|[Gg]iga|[Tt]era|[Pp]eta|[Ee]xa)?-?FLOP(?:s|/s)?|[GT]?MACs?|TOPS|TFLOPS|GFLOPS";
const LENGTHS = "nm|µm|μm|mm|cm|km|m|px|pixels?|inch(?:es)?|met(?:er|re)s?|kilomet(?:er|re)s?";
const OTHERS =
  "dBm?|m?W|kW|MW|[mkMnpµ]?J|[mkMG]?Wh|[mk]?g|mL|°C|°F|°|degrees?|HU|ppm|bpp|mmHg|[mk]?V|[mk]?Pa|nats|USD|dollars?|cents?|euros?|basis points|orders? of magnitude";
const PER = String.raw`(?:\s?\/\s?(?:s|h|sec|second|min|hour|day|token|frame|image|query|page|step)\b|(?: per |\/)(?:second|minute|hour|day|frame|image|query|token|step|sample|page)\b)?`;

const MEASURE = new RegExp(
  String.raw`^[\s-]?((?:${MACHINE})?(?:${TIMES})|(?:${SHORT_TIMES})|${DATA}|${RATES}|${COMPUTE}|${LENGTHS}|${OTHERS})(?![\p{L}\d])(${PER})`,
  "u",
);
/** Rates of anything: "1.22 labels/second", "30k pages per day". */
const RATE =
  /^\+?\s((?:[a-z-]+\s?\/\s?(?:s|sec|second|minute|min|hour|day)|[a-z-]+ per (?:second|minute|hour|day)))\b/;
const CURRENCY = /(US\$|[$€£¥])$/;
const WHOLE_WORD =
  /^(?:.*[ -])?(?:[a-z]*(?:second|minute|hour|day|week|month|year|pixel|meter|metre|degree|dollar|cent|byte|bit))$/;

/** The unit of measurement of a number, by the words beside it; empty if they have none. */
export function measureOf(before: string, after: string): string {
  const [, name, per = ""] = MEASURE.exec(after) ?? [];
  if (name !== undefined) {
    if (/^orders? of magnitude$/.test(name)) return "orders of magnitude";
    return `${WHOLE_WORD.test(name) && !name.includes(" per ") ? `${name}s` : name}${per}`;
  }
  return RATE.exec(after)?.[1] ?? CURRENCY.exec(before)?.[1] ?? "";
}

/** Units that may follow the digits without a space ("22ms", "4GB"). */
export const ATTACHED = String.raw`(?:${SHORT_TIMES}|[KMGTP]i?B|fps|FPS|[kMG]?Hz|${COMPUTE}|nm|µm|μm|mm|cm|km|m|px|dBm?|[mk]?W|[mk]?Wh|m?J|[mk]?g|hours?|min|HU|bpp|km)(?![\p{L}\d])`;
