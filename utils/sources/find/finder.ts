import type { PaperId } from "@/utils/domain/paper-id";
import type { Tables } from "@/utils/sources/read/tables";
import { type Block, textOfRuns } from "@/utils/sources/tree/block";
import { entryOf } from "./entry";
import { areOfOne, isEvidence, isPeople, isPlainEvidence, isProse, plainIdsOf } from "./evidence";
import type { Labels } from "./labels-of-file";
import { type Line, linesOf } from "./line";
import { LineReader } from "./line-reader";
import { joinedApart } from "./joined-links";
import { isListOfPapers, isOther } from "./part-heading";
import { isLong, labelOf, placesOf } from "./places";
import { deepLines, hasOneMark, onlyHeadingIn } from "./records-of-pages";
import { isNamedByHeading, titleOf } from "./section-title";
import { isSection, nested, type Node, type Section } from "./sections";
import { readTable, rowsIn } from "./table";
import { extend, type Reading, type Standing, type Unit } from "./unit";

/** Lines of a file are looked at again at each level that they lie in; only nests of a hostile one add up to more. */
const MOST_LOOKED = 300_000;
const LIST = /^(?:ul|ol|table|dl)$/;
/** Units that nothing shows to be papers, as lines. */
const dissolved = ({ units, loose }: Reading): Reading => ({
  units: [],
  loose: [...loose, ...units.flatMap(({ lines }) => lines)],
});

/** Whether lines may tell more of the paper whose ids are known. */
const mayTellOf = (known: ReadonlySet<PaperId>, lines: readonly Line[]): boolean =>
  areOfOne([...known, ...plainIdsOf(lines)]);

const isUnsure = ({ evidence }: Unit) => evidence === "none";

/** Reads trees: the units that a file consists of. */
export class Finder {
  /** How many sections there are of each shape. */
  readonly sections = new Map<string, number>();
  /** Lines of sections with papers that belong to none of them. */
  readonly left: Line[] = [];
  readonly #reader: LineReader;
  /** Lines that were looked at for what they tell together. */
  #looked = 0;
  readonly #isPart: (text: string) => boolean;

  /** Units that were found. */
  #found = 0;
  /** Whether a table has more rows than were read. */
  #isShort = false;

  /** With `most` it stops once so many units are found: enough to see how a file is written. */
  constructor(
    labels: Labels,
    hasPeople: boolean | null,
    readonly tables: Tables,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    this.#reader = new LineReader(labels, hasPeople);
    this.#isPart = (text) => labels.isPart(text);
  }

  /** Whether it stopped before the end. */
  get isCut(): boolean {
    return this.#isShort || this.#found >= this.most;
  }

  read(root: Block): Reading {
    const blocks = root.blocks.length > 0 ? root.blocks : [root];
    return this.#siblings(nested(blocks, this.#isPart), { parent: root, shape: "" });
  }

  #node(node: Node, { parent, shape }: Standing): Reading {
    if (isSection(node)) return this.#section(node, { parent, shape });
    const own = { parent, shape: `${shape}/${node.name}` };
    return node.name === "table" ? this.#table(node, own) : this.#block(node, own);
  }

  #table(table: Block, standing: Standing): Reading {
    const row = { parent: table, shape: `${standing.shape}/row` };
    const rows = rowsIn(table);
    this.#isShort ||= rows.length > this.most;
    const reading = readTable(table, rows.slice(0, this.most), {
      labels: this.#reader.labels,
      tables: this.tables,
      block: (block) => this.#block(block, row),
    });
    this.#found += reading.units.length;
    return reading.units.length > 0 ? reading : this.#entry(reading.loose, standing);
  }

  #block(block: Block, standing: Standing): Reading {
    if (block.blocks.length === 0) return this.#leaf(block, standing);
    const record = this.#record(block, standing);
    if (record !== null) return record;
    const reading = this.#siblings(nested(block.blocks, this.#isPart), {
      parent: block,
      shape: standing.shape,
    });
    if (block.name === "details") for (const line of reading.loose) line.isFolded = true;
    return this.#atMostOne(reading, standing);
  }

  /** What a page itself tells to be one paper: with one title that it marks, or an article with one heading. */
  #record(block: Block, standing: Standing): Reading | null {
    const heading = block.name === "article" ? onlyHeadingIn(block) : null;
    if (heading === null && !hasOneMark(block)) return null;
    const called = heading?.map((line) => titleOf(line, this.#reader.labels))[0];
    const one = this.#entry(deepLines(block), standing, called);
    return one.units.length > 0 ? one : null;
  }

  #entry(lines: Line[], standing: Standing, heading?: string): Reading {
    this.#looked += lines.length;
    if (this.#looked > MOST_LOOKED) return { units: [], loose: lines };
    return entryOf(lines, standing, this.#reader, heading);
  }

  /** Units that nothing shows to be papers may be parts of one. */
  #atMostOne(reading: Reading, standing: Standing): Reading {
    if (!reading.units.every(isUnsure)) return reading;
    const one = this.#entry(dissolved(reading).loose, standing);
    // What a list says of a paper does not name it, unless it says that it does.
    const isList = /\/[uo]l$/.test(standing.shape);
    if (isList && one.units.some(({ places }) => places.label === undefined)) return reading;
    return reading.units.length === 0 || !one.units.every(isUnsure) ? one : reading;
  }

  /** Lines of one paragraph, item or cell. */
  #leaf(block: Block, standing: Standing): Reading {
    const lines = linesOf(block, standing.shape.includes("/li")).flatMap(joinedApart);
    const units: Unit[] = [];
    const loose: Line[] = [];
    for (const line of lines) {
      const unit = this.#reader.paperIn(line, standing);
      const last = units.at(-1);
      if (unit !== null) units.push(unit);
      else if (last === undefined) loose.push(line);
      else {
        last.lines.push(line);
        last.places.label ??= labelOf(line, this.#reader.labels);
      }
    }
    this.#found += units.length;
    const isOne = units.length === 1 && this.#isNamedAbove(lines, units);
    const mayBeOne = units.length === 0 && (lines.length > 1 || block.name === "li");
    return isOne || mayBeOne ? this.#entry(lines, standing) : { units, loose };
  }

  /** Whether a line above names a paper that the next one only leads to. */
  #isNamedAbove([first]: readonly Line[], [unit]: readonly Unit[]): boolean {
    if (!first || !unit || first === unit.lines[0] || unit.places.link !== undefined) return false;
    if (isProse(first) || isPeople(first)) return false;
    return isLong(placesOf(first, this.#reader.labels, null));
  }

  #section(section: Section, { parent, shape: path }: Standing): Reading {
    const shape = `${path}/${section.heading.name}`;
    this.sections.set(shape, (this.sections.get(shape) ?? 0) + 1);
    const reader = this.#reader;
    const { isInList, isAmongOther } = reader;
    const text = textOfRuns(section.heading.runs).replaceAll(/\s+/g, " ").trim();
    reader.isAmongOther = isOther(text);
    reader.isInList = (isInList || isListOfPapers(text)) && !reader.isAmongOther;
    const inner = this.#siblings(section.nodes, { parent: section.heading, shape: path });
    const reading = this.#headed(section.heading, inner, { parent, shape });
    Object.assign(reader, { isInList, isAmongOther });
    return reading;
  }

  /** What stands below a heading: papers of their own, or one that the heading names. */
  #headed(heading: Block, inner: Reading, standing: Standing): Reading {
    const lines = linesOf(heading);
    // People are no evidence in a heading: its own words may look like names.
    const own = this.#leaf(heading, standing).units.filter(({ evidence }) => evidence === "sure");
    const [named] = own;
    if (named !== undefined && inner.units.length === 0) {
      extend(named, inner.loose);
      return { units: own, loose: [] };
    }
    const [only, ...more] = inner.units;
    if (named === undefined && only && more.length === 0 && lines.some(isEvidence)) {
      extend(only, lines);
      return { units: [only], loose: [] };
    }
    const body = this.#bodyOf(lines, inner);
    if (body.units.length > 0) {
      for (const line of body.loose) this.left.push(line);
      return { units: [...own, ...body.units], loose: [] };
    }
    const [title] = lines;
    if (title === undefined) return body;
    const called = titleOf(title, this.#reader.labels);
    return this.#entry([...lines, ...body.loose], standing, called);
  }

  /** Units below a heading that are but parts of the paper that it names count as its lines. */
  #bodyOf([title]: readonly Line[], inner: Reading): Reading {
    const lines = dissolved(inner);
    if (title !== undefined && isNamedByHeading(title, inner.units)) return lines;
    const arePart = inner.units.every(isUnsure) && lines.loose.some(isPlainEvidence);
    return arePart ? lines : inner;
  }

  /** Nodes beside each other: lines that follow a paper's paragraph tell more of it. */
  #siblings(nodes: readonly Node[], standing: Standing): Reading {
    const units: Unit[] = [];
    const loose: Line[] = [];
    let current: Unit | undefined;
    let known = new Set<PaperId>();
    for (const node of nodes) {
      if (this.#found >= this.most) break;
      const reading = this.#node(node, standing);
      if (reading.units.length > 0) {
        units.push(...reading.units);
        current = isSection(node) || LIST.test(node.name) ? undefined : reading.units.at(-1);
        known = new Set(plainIdsOf(current?.lines ?? []));
      } else if (current && !isSection(node) && mayTellOf(known, reading.loose)) {
        extend(current, reading.loose);
        for (const id of plainIdsOf(reading.loose)) known.add(id);
      } else loose.push(...reading.loose);
    }
    return { units, loose };
  }
}
