import { type Fields, isFields, textsIn } from "./fields";
import { RDF_NODE } from "./xml";

/** Classes of what papers appear in, and of what stands beside them. */
const NO_PAPER =
  /^(?:journal|periodical|series|magazine|newspaper|website|conference|event|collection|collectedwork|editedbook|proceedings|issue|memo|annotation|attachment|person|organization|agent|group|project)$/i;

/** The class of a node: what it is called, or what it says of its type. */
function classOf(name: string, node: Fields): string {
  const said = name === RDF_NODE ? (textsIn(node["type"])[0] ?? name) : name;
  return said.slice(said.search(/[^/#:]{0,60}$/));
}

/**
 * The nodes of RDF written as XML that may be papers: all lie beside each other, each in an element that
 * is called by its class. Null where a tree is none.
 */
export function rdfNodesIn(root: Fields): Fields[] | null {
  const top = root["RDF"];
  if (!isFields(top)) return null;
  return Object.entries(top)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter(isFields)
        .filter((node) => !NO_PAPER.test(classOf(name, node))),
    );
}
