import learned from "@/assets/claim-weights.json";
import { insightsOf } from "@/utils/insights";
import { shares, sumOf } from "@/utils/insights/choice";
import type { ClaimModel } from "@/utils/insights/claims";
import { decide } from "@/utils/insights/claims/decide";
import { type Outcome, OUTCOMES } from "@/utils/insights/claims/outcome";
import { optionsOf } from "@/utils/insights/claims/outcome-odds";
import { readingsOf } from "@/utils/insights/claims/reading";
import { sceneOf, type Scene } from "@/utils/insights/claims/scene";
import type { Setting } from "@/utils/insights/claims/setting";
import { isName } from "@/utils/insights/claims/shapes";
import { chancesOf, tellingOf } from "@/utils/insights/confidence/judge";
import type { Weights } from "@/utils/insights/linear";
import { repair } from "@/utils/insights/repair";
import { spelt } from "@/utils/insights/signs/tell";
import type { ThemeModel } from "@/utils/insights/themes";
import { judgedThemes } from "@/utils/insights/themes";
import { agreement, wordsBehind } from "@/utils/insights/themes/topics";
import { wordsOf } from "@/utils/insights/themes/words";
import themeWeights from "@/assets/theme-weights.json";

const THEMES: ThemeModel = themeWeights;
const MODEL = learned as unknown as ClaimModel;

/** Signs shown on each side. */
const SHOWN = 4;

const percent = (share: number) => `${Math.round(share * 100)} %`;
const signed = (weight: number) => (weight > 0 ? `+${weight.toFixed(2)}` : weight.toFixed(2));

const weighed = (signs: readonly string[], weights: Weights) =>
  signs.map((sign) => [sign, weights[sign] ?? 0] as const);

/** The signs with the largest weights, for and against. */
function loudest(signs: readonly (readonly [string, number])[]): string {
  const heard = signs.filter(([, weight]) => weight !== 0);
  const sorted = heard.toSorted(([, a], [, b]) => b - a);
  const shown = [...sorted.slice(0, SHOWN), ...sorted.slice(SHOWN).slice(-SHOWN)];
  return shown.map(([sign, weight]) => `${sign} ${signed(weight)}`).join(", ") || "nothing";
}

function numberLines(setting: Setting, last: Outcome | null): string[] {
  const { number, text, before, after } = setting;
  const where = `…${before.slice(-40)}[${text.slice(number.start, number.end)}]${after.slice(0, 40)}…`;
  if (isName(setting))
    return [where, "  no claim: a setting, a name, a year or a p-value, by rule"];
  const options = optionsOf(setting);
  const odds = shares(options.map((signs) => sumOf(signs, MODEL.outcome)));
  const { outcome } = decide(setting, MODEL.outcome, last);
  const shown = OUTCOMES.map((name, i) => `${name} ${percent(odds[i] ?? 0)}`).join(", ");
  const signs = options[OUTCOMES.indexOf(outcome)] ?? [];
  return [where, `  ${outcome}: ${shown}`, `  ${loudest(weighed(signs, MODEL.outcome))}`];
}

function outcomeLines({ settings }: Scene): string[] {
  let last: Outcome | null = null;
  return settings.flatMap((setting) => {
    const before = setting.previous && last;
    last = decide(setting, MODEL.outcome, before).outcome;
    return numberLines(setting, before);
  });
}

/** The chances of a claim's fields, and how a strip may show the claim. */
function chanceLines(scene: Scene): string[] {
  const readings = readingsOf(scene, MODEL);
  return readings.flatMap((reading, at) => {
    const { metric, dataset, setting } = reading;
    const placed = { reading, previous: readings[at - 1], next: readings[at + 1] };
    const chances = chancesOf({ ...placed, at, of: readings.length }, MODEL.confidence);
    const all = Object.entries(chances).map(([field, chance]) => `${field} ${percent(chance)}`);
    return [
      `${setting.number.value} ${reading.unit}: ${tellingOf(chances, MODEL.confidence.limits)}; ${all.join(", ")}`,
      `  metric ${metric?.name ?? "none"}: ${loudest(weighed(metric === null ? [] : spelt(metric.option.tellSigns), MODEL.metric))}`,
      `  data set ${dataset.name ?? "none"} ${percent(dataset.odds)}, next ${percent(dataset.rival)}`,
    ];
  });
}

function themeLines(title: string, abstract: string): string[] {
  const texts = { title: repair(title).text, abstract: repair(abstract).text };
  const words = [wordsOf(texts.title).text, wordsOf(texts.abstract).text];
  return judgedThemes(texts.title, texts.abstract).flatMap(
    ({ theme, likelihood, given, signs, topics, said }) => {
      const quote = `“${texts[said.source].slice(said.span.start, said.span.end)}”`;
      const heard = signs.map(
        ([name, strength]) => [name, (THEMES.weights[name] ?? 0) * strength] as const,
      );
      const weights = THEMES.topics[theme] ?? [];
      const behind = wordsBehind(words, weights).slice(0, SHOWN).join(", ");
      return [
        `${given ? "+" : "-"} ${theme} ${percent(likelihood)} ${quote} (${said.source})`,
        `  ${loudest(heard)}`,
        `  topics ${signed(agreement(topics, weights))}: ${behind}`,
      ];
    },
  );
}

/** Explains why every number of a paper is a claim or not, and what speaks for each theme. */
export function explained({ title, abstract }: { title: string; abstract: string }): string {
  const { claims } = insightsOf(title, abstract);
  const scene = sceneOf(repair(abstract).text, repair(title).text);
  const told = claims.map(
    ({ kind, metric, dataset, from, value, unit }) =>
      `${kind}: ${metric ?? "?"} ${from === null ? "" : `${from} → `}${value} ${unit} on ${dataset ?? "?"}`,
  );
  return [
    title,
    "",
    "Claims",
    ...told,
    "",
    "Numbers of the abstract",
    ...outcomeLines(scene),
    "",
    "How sure each claim is",
    ...chanceLines(scene),
    "",
    "Themes",
    ...themeLines(title, abstract),
  ].join("\n");
}
