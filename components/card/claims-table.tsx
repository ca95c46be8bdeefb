import type { CardClaim } from "@/utils/domain/views";
import { MarkAsWrong, MarkedAsWrong, type Marking, useMarked } from "./marking";

const KINDS = {
  score: "Score",
  gain: "Gain",
  efficiency: "Efficiency",
  size: "Size",
};

interface ClaimsTableProps {
  claims: CardClaim[];
  /** Index of the claim that the reader clicked. */
  chosen: number | null;
  /** Null if the paper is not in the library. */
  marking: Marking | null;
}

/** All claims, each with its sentence and the number marked in it. */
export function ClaimsTable({ claims, chosen, marking }: ClaimsTableProps) {
  if (claims.length === 0) return <p class="quiet">Its abstract claims no figures.</p>;
  return (
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Value</th>
          <th scope="col">Dataset</th>
          <th scope="col">
            <span class="spoken">Correction</span>
          </th>
        </tr>
      </thead>
      {claims.map((claim, index) => (
        <ClaimRows
          key={index}
          claim={claim}
          chosen={index === chosen}
          marking={isInText(claim) ? marking : null}
        />
      ))}
    </table>
  );
}

/** False if the claim comes from a collection and the abstract could not be loaded. */
const isInText = ({ mark }: CardClaim) => mark.number !== "";

/** Metric or kind of a claim; null if neither is sure. */
const headOf = ({ metric, kind }: CardClaim) => metric ?? (kind && KINDS[kind]);

interface ClaimRowsProps {
  claim: CardClaim;
  chosen: boolean;
  marking: Marking | null;
}

function ClaimRows({ claim, chosen, marking }: ClaimRowsProps) {
  const { wrong, ...marked } = useMarked(claim.mark, claim.wrong, marking);
  const { before, mark, after } = claim.sentence;
  const head = headOf(claim);
  const name = head === null ? claim.value : `${head} ${claim.value}`;
  if (wrong)
    return (
      <tbody class="wrong">
        <tr>
          <th scope="row" colSpan={2}>
            {name}
          </th>
          <td colSpan={2} class="undo">
            <MarkedAsWrong name={name} {...marked} />
          </td>
        </tr>
      </tbody>
    );
  return (
    <tbody class={chosen ? "chosen" : ""}>
      <tr>
        <th scope="row">{head ?? <Unsure />}</th>
        <td class="value">
          {claim.value} <Better direction={claim.better} />
        </td>
        <td>{claim.dataset ?? "–"}</td>
        <td class="flags">{marking && <MarkAsWrong name={name} {...marked} />}</td>
      </tr>
      <tr>
        <td colSpan={4} class="sentence">
          {before}
          <mark>{mark}</mark>
          {after}
        </td>
      </tr>
    </tbody>
  );
}

/** Placeholder if it is not sure what the number measures. */
const Unsure = () => (
  <>
    <span aria-hidden="true">–</span>
    <span class="spoken">Not sure of what</span>
  </>
);

function Better({ direction }: { direction: CardClaim["better"] }) {
  if (!direction) return null;
  return (
    <span title={`${direction} is better`}>
      <span aria-hidden="true">{direction === "higher" ? "↑" : "↓"}</span>
      <span class="spoken">{direction} is better</span>
    </span>
  );
}
