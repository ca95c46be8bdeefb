import type { CardClaim } from "@/utils/domain/views";

const KINDS: Record<CardClaim["kind"], string> = {
  score: "Score",
  gain: "Gain",
  efficiency: "Efficiency",
  size: "Size",
};

interface ClaimsTableProps {
  claims: CardClaim[];
  /** Index of the claim that the reader asked for. */
  chosen: number | null;
}

/** Every claim with the sentence it comes from and its number marked. */
export function ClaimsTable({ claims, chosen }: ClaimsTableProps) {
  if (claims.length === 0) return <p class="quiet">Its abstract claims no figures.</p>;
  return (
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Value</th>
          <th scope="col">Dataset</th>
        </tr>
      </thead>
      {claims.map((claim, index) => (
        <ClaimRows key={index} claim={claim} chosen={index === chosen} />
      ))}
    </table>
  );
}

function ClaimRows({ claim, chosen }: { claim: CardClaim; chosen: boolean }) {
  const { before, mark, after } = claim.sentence;
  return (
    <tbody class={chosen ? "chosen" : ""}>
      <tr>
        <th scope="row">{claim.metric ?? KINDS[claim.kind]}</th>
        <td class="value">
          {claim.value} <Better direction={claim.better} />
        </td>
        <td>{claim.dataset ?? "–"}</td>
      </tr>
      <tr>
        <td colSpan={3} class="sentence">
          {before}
          <mark>{mark}</mark>
          {after}
        </td>
      </tr>
    </tbody>
  );
}

function Better({ direction }: { direction: CardClaim["better"] }) {
  if (!direction) return null;
  return (
    <span title={`${direction} is better`}>
      <span aria-hidden="true">{direction === "higher" ? "↑" : "↓"}</span>
      <span class="spoken">{direction} is better</span>
    </span>
  );
}
