import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "@/utils/library/index";
import { digest, freshLibrary, paper } from "./library";

const ANYTHING = { hasCode: false, theme: null, followed: [], limit: 20 };

const ZH = "面向稀疏奖励的多智能体强化学习方法";
const ZH_MIXED = "基于Transformer的图像分割：ViT-L模型的改进";
const ZH_SPACED = "图神经 网络 的可解释性";
const JA = "深層学習を用いた音声認識システムの開発";
const JA_KANA = "トランスフォーマーによるニューラル機械翻訳";
const KO = "그래프 신경망을 이용한 문서 요약";
const TH = "การเรียนรู้เชิงลึกสำหรับภาพถ่าย";
const DE = "Über die Größe der Äußerungen in Gesprächen";
const NO = "Kjøretøy på Ångström-skala";
const FR = "L’œuvre complète: un cœur de données";
const PL = "Analiza działań w mieście Łódź";
const BETA = "σ-Reparam: Stable Training";
const TEX = String.raw`$\mu$P and $\lambda_2$-Nets: Schr\"odinger`;
const ENTITY = "Search &amp;amp; Rescue of &Oslash;rsted";
const ALL = [ZH, ZH_MIXED, ZH_SPACED, JA, JA_KANA, KO, TH, DE, NO, FR, PL, BETA, TEX, ENTITY];

let library: Library;

beforeAll(async () => {
  ({ library } = freshLibrary());
  await library.put(digest(...ALL.map((title) => paper(title)), paper("Unrelated Matters")));
});

const titles = async (query: string) =>
  (await library.search(query, ANYTHING)).papers.map(({ title }) => title);

describe("search", () => {
  it.each([
    ["强化学习", ZH],
    ["智能体", ZH],
    ["奖励", ZH],
    ["智能体 奖励", ZH],
    ["稀", ZH],
    ["图像分割", ZH_MIXED],
    ["transformer", ZH_MIXED],
    ["transformer图像", ZH_MIXED],
    ["vit-l 模型", ZH_MIXED],
    ["基于Transformer的", ZH_MIXED],
    ["图神经网络", ZH_SPACED],
    ["神经网络", ZH_SPACED],
    ["音声認識", JA],
    ["学習", JA],
    ["認識システム", JA],
    ["トランスフォーマー", JA_KANA],
    ["ﾄﾗﾝｽﾌｫｰﾏｰ", JA_KANA],
    ["機械翻訳", JA_KANA],
    ["ニューラル", JA_KANA],
    ["신경망", KO],
    ["그래프신경망", KO],
    ["문서요약", KO],
    ["문서 요약".normalize("NFD"), KO],
    ["เรียนรู้", TH],
    ["ภาพถ่าย", TH],
    ["grosse", DE],
    ["groesse", DE],
    ["größe", DE],
    ["GRÖSSE", DE],
    ["uber", DE],
    ["ueber", DE],
    ["aeusserungen", DE],
    ["ausserungen", DE],
    ["gespraech", DE],
    ["kjoretoy", NO],
    ["kjoeretoey", NO],
    ["angstrom", NO],
    ["aangstrom", NO],
    ["oeuvre", FR],
    ["coeur", FR],
    ["cœur", FR],
    ["lodz", PL],
    ["dzialan", PL],
    ["sigma-reparam", BETA],
    ["sigma reparam", BETA],
    ["σ", BETA],
    ["sigm", BETA],
    ["mup", TEX],
    ["μP", TEX],
    [String.raw`$\mu$P`, TEX],
    ["lambda2", TEX],
    ["λ2-nets", TEX],
    ["schrodinger", TEX],
    ["schroedinger", TEX],
    ["orsted", ENTITY],
    ["search rescue", ENTITY],
    ['"音声認識"', JA],
    ['"图像分割"', ZH_MIXED],
    ['"größe der"', DE],
    ['"vit-l模型的"', ZH_MIXED],
    ['"nets: schrödinger"', TEX],
  ])("finds by “%s” the only paper that contains it", async (query, title) => {
    expect(await titles(query)).toEqual([title]);
  });

  it.each(["習深", "习学", '"学习强化"', "検測目標", "문약", "vae", "pi"])(
    "finds nothing for “%s”",
    async (query) => {
      expect(await titles(query)).toEqual([]);
    },
  );

  it("finds titles without umlauts for a query with an umlaut", async () => {
    const fresh = freshLibrary();
    await fresh.library.put(digest(paper("Die Groesse des Aergers"), paper("Another")));
    const { papers } = await fresh.library.search("größe ärger", ANYTHING);
    expect(papers.map(({ title }) => title)).toEqual(["Die Groesse des Aergers"]);
  });

  it("indexes a long text without spaces", async () => {
    const fresh = freshLibrary();
    const abstract = "研究は深い。".repeat(20_000).replaceAll("。", "");
    await fresh.library.put(digest(paper("Long", { abstract }), paper("Other")));
    const { papers } = await fresh.library.search("深い研究", ANYTHING);
    expect(papers.map(({ title }) => title)).toEqual(["Long"]);
  });

  it("finds an unspaced title by any part of it", async () => {
    const stretch = fc
      .tuple(fc.constantFrom(ZH, JA, JA_KANA, ZH_MIXED), fc.nat(), fc.integer({ min: 1, max: 8 }))
      .map(([title, from, length]) => {
        const letters = Array.from(title);
        const start = from % (letters.length - 1);
        return { title, query: letters.slice(start, start + length).join("") };
      })
      // Words of letters match only by prefix.
      .filter(({ query }) => !/[a-z：-]/i.test(query));
    await fc.assert(
      fc.asyncProperty(stretch, async ({ title, query }) => {
        expect(await titles(query)).toContain(title);
      }),
    );
  });
});
