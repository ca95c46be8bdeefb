import { HostIcon } from "@/components/icons/host-icon";
import { hrefOf } from "@/utils/domain/address";
import type { Link } from "@/utils/domain/insights";
import type { Stance } from "@/utils/domain/preferences";
import type { ClaimChip, StripData, ThemeTag } from "@/utils/domain/views";
import { fitting } from "./fitting";

export interface StripProps {
  data: StripData;
  /** Theme id → stance; neutral where absent. */
  stances: Record<string, Stance>;
  tone: "light" | "dark";
  /** Of the column that it stands in, CSS pixels. */
  width: number;
  /** Whether the free line is above or below the strip's element. */
  side: "above" | "below";
  /** Opens the card, at a claim (its index in `data.claims`) or at its top. */
  onOpen: (claim: number | null, press: MouseEvent) => void;
}

/** One line beside a title: theme tags, claims told or quoted, code. */
export function Strip({ data, stances, tone, width, side, onOpen }: StripProps) {
  const tags = followedFirst(data.themes, stances);
  const fits = fitting(width, tags, data.claims);
  const claims = data.claims.slice(0, fits.claims);
  const muted = data.themes.some(({ id }) => stances[id] === "mute");
  const code = data.links.find(({ kind }) => kind === "code");
  const open = (event: MouseEvent) => onOpen(claimAt(event), event);
  return (
    <div
      class={`strip ${side} ${muted ? "muted" : ""} ${data.page ? "page" : ""}`}
      style={{ colorScheme: tone }}
    >
      <button type="button" class="open" aria-haspopup="dialog" onClick={open}>
        {data.page && <PageMark />}
        {tags.slice(0, fits.tags).map((tag) => (
          <Tag key={tag.id} tag={tag} stance={stances[tag.id]} />
        ))}
        <More count={tags.length - fits.tags} what="themes" />
        {claims.map((claim, index) => (
          <Claim key={claim.spoken} claim={claim} index={index} isPlaced={fits.where} />
        ))}
        <More count={data.claimCount - claims.length} what="claims" />
        {tags.length + data.claims.length === 0 && <span class="tag">In your library</span>}
        <span class="spoken">Show details</span>
      </button>
      {code && <CodeLink link={code} />}
      {data.announced && <span class="announced">Code announced</span>}
    </div>
  );
}

interface TagProps {
  tag: ThemeTag;
  stance: Stance | undefined;
}

/**
 * The name of a theme of the reader's own is nobody's business: a page finds the text of closed
 * roots (`window.find`), but none that is inert, and none that a stylesheet makes.
 */
function Tag({ tag: { label, hue }, stance = "neutral" }: TagProps) {
  if (hue === undefined) return <span class={`tag ${stance}`}>{label}</span>;
  return (
    <>
      <span class={`tag own ${stance}`} style={{ "--hue": hue }} inert>
        {label}
      </span>
      <span class="spoken said" data-label={label} />
    </>
  );
}

interface ClaimProps {
  claim: ClaimChip;
  index: number;
  /** Whether its data set is said for the eye. */
  isPlaced: boolean;
}

function Claim({ claim: { look, text, spoken, where }, index, isPlaced }: ClaimProps) {
  return (
    <span class={`claim ${look}`} data-claim={index}>
      <span class="what" aria-hidden="true">
        {text}
      </span>
      {isPlaced && where && (
        <span class="where" aria-hidden="true">
          {where}
        </span>
      )}
      <span class="spoken">{spoken}</span>
    </span>
  );
}

/** Says that the page is the source: the paper is not in the library. */
const PageMark = () => (
  <span class="from" title="Read from this page; not in your library">
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2.5.5h5l2 2v9h-7zM4.5 5h3m-3 2h3m-3 2h3" />
    </svg>
    <span class="spoken">From this page: </span>
  </span>
);

function More({ count, what }: { count: number; what: string }) {
  if (count <= 0) return null;
  return (
    <span class="more">
      +{count}
      <span class="spoken"> more {what}</span>
    </span>
  );
}

function CodeLink({ link }: { link: Link }) {
  const name = link.url.replace(/^https?:\/\//, "");
  return (
    <a class="code" href={hrefOf(link.url)} target="_blank" rel="noopener noreferrer" title={name}>
      <HostIcon url={link.url} />
      Code
      <span class="spoken">: {name}</span>
    </a>
  );
}

const RANK: Record<Stance, number> = { follow: 0, neutral: 1, mute: 2 };

const followedFirst = (tags: ThemeTag[], stances: Record<string, Stance>) =>
  tags.toSorted((a, b) => RANK[stances[a.id] ?? "neutral"] - RANK[stances[b.id] ?? "neutral"]);

function claimAt({ target }: MouseEvent): number | null {
  const chip = target instanceof Element ? target.closest("[data-claim]") : null;
  return chip && Number(chip.getAttribute("data-claim"));
}
