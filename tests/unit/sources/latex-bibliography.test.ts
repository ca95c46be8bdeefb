import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

/** Title and ids of a paper. */
type Expected = { title: string; ids: string[] };

const STYLES: [style: string, text: string, expected: Expected[]][] = [
  [
    "plain, with blocks",
    String.raw`\begin{thebibliography}{9}
\bibitem[Doe et~al.(2023)]{doe} A.~Doe and B.~Roe.
\newblock Folding {\o}rigami cranes.
\newblock In \emph{PaperConf}, 2023.
\newblock arXiv:2301.00001.
\end{thebibliography}`,
    [{ title: "Folding ørigami cranes", ids: ["arxiv:2301.00001"] }],
  ],
  [
    "IEEE, in quotes",
    String.raw`\begin{thebibliography}{1}
\providecommand{\url}[1]{#1}
\bibitem{a}
A.~Doe and B.~Roe, ${"``"}{CRANE}: Folding birds of paper,'' in \emph{Proc. PaperConf}, 2023, pp. 1--9. [Online]. Available: \url{https://doi.org/10.5555/fold_1}
\end{thebibliography}`,
    [{ title: "CRANE: Folding birds of paper", ids: ["doi:10.5555/fold_1"] }],
  ],
  [
    "ACM, with a label over two lines, and a book",
    String.raw`\begin{thebibliography}{2}
\bibitem[Doe et~al\mbox{.}(2023)]%
        {Doe23}
\bibfield{author}{\bibinfo{person}{Ada Doe}.} \bibinfo{year}{2023}\natexlab{}.
\newblock \showarticletitle{What You've Folded: A {PAPER} Study}. In \bibinfo{booktitle}{\emph{Proceedings of Folds}}.
\newblock
\href{https://doi.org/10.5555/3605764.3623985}{doi:\nolinkurl{10.5555/3605764.3623985}}
\bibitem[Roe(1984)]%
        {roe}
\bibfield{author}{\bibinfo{person}{B. Roe}.} \bibinfo{year}{1984}\natexlab{}.
\newblock \bibinfo{booktitle}{\emph{The Book of Folds}}.
\end{thebibliography}`,
    [
      { title: "What You've Folded: A PAPER Study", ids: ["doi:10.5555/3605764.3623985"] },
      { title: "The Book of Folds", ids: [] },
    ],
  ],
  [
    "REVTeX, of which one reference has no title",
    String.raw`\begin{thebibliography}{2}%
\bibitem [{\citenamefont {Doe}\ \emph {et~al.}(1935)\citenamefont {Doe}}]{doe}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {A.}~\bibnamefont {Doe}},\ }\bibfield  {title} {\bibinfo {title} {Can a crane be complete?},\ }\href {https://doi.org/10.1103/PhysRev.47.7} {\bibfield  {journal} {\bibinfo  {journal} {Phys. Rev.}\ }}\BibitemShut {NoStop}%
\bibitem [{\citenamefont {Roe}(1994)}]{roe}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {P.}~\bibnamefont {Roe}},\ }\href {https://doi.org/10.1109/SFCS.1} {\bibfield  {journal} {\bibinfo  {journal} {FOLDS}\ }}\BibitemShut {NoStop}%
\end{thebibliography}`,
    [{ title: "Can a crane be complete?", ids: ["doi:10.1103/physrev.47.7"] }],
  ],
  [
    "biblatex",
    String.raw`\datalist[entry]{nty/global//global/global}
  \entry{doe2014}{article}{}
    \name{author}{1}{}{{{hash=x}{family={Doe},given={Ada}}}}
    \field{booktitle}{Proceedings of Folds}
    \field{title}{Cranes {\&} Friends: A Method}
    \field{year}{2014}
    \verb{eprint}
    \verb 1412.00001
    \endverb
    \verb{doi}
    \verb 10.5555/fold.2
    \endverb
  \endentry
\enddatalist`,
    [{ title: "Cranes & Friends: A Method", ids: ["arxiv:1412.00001", "doi:10.5555/fold.2"] }],
  ],
  [
    "written by hand at the end of a paper",
    String.raw`\documentclass{article}\begin{document} We cite \cite{a}.
\begin{thebibliography}{99}
\bibitem{a} A. Doe, \textit{On the Folding of Moving Bodies}, Ann. Phys. 17, 891 (1905).
\bibitem{b} A. Doe and B. Roe. A stochastic folding method. \textit{Ann. Math. Stat.}, 22:400--407, 1951.
\bibitem{c} J. Roe, {\it The Large $N$ limit of folds}, Adv. Theor. {\bf 2} (1998) 231 [hep-th/9711200].
\bibitem{d} P. Roe, Phys. Rev. Lett. {\bf 13}, 508 (1964).
\end{thebibliography}\end{document}`,
    [
      { title: "On the Folding of Moving Bodies", ids: [] },
      { title: "A stochastic folding method", ids: [] },
      { title: "The Large N limit of folds", ids: ["arxiv:hep-th/9711200"] },
    ],
  ],
];

describe("a bibliography file generated for LaTeX", () => {
  it.each(STYLES)("gives its titles and ids in the style %s", (_, text, expected) => {
    const { papers } = readDigest(text);
    expect(papers.map(({ title, ids }) => ({ title, ids }))).toEqual(expected);
  });

  it("reports references without a title", () => {
    const { papers, skipped } = readDigest(
      String.raw`\begin{thebibliography}{9}\bibitem{d} P. Roe, Phys. Rev. Lett. {\bf 13}, 508 (1964).\end{thebibliography}`,
    );
    expect(papers).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(["This reference names no title"]);
  });
});
