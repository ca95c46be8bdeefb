/** Accents of TeX as the marks that Unicode puts behind a letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  b: "\u0331",
  c: "\u0327",
  d: "\u0323",
  H: "\u030B",
  k: "\u0328",
  r: "\u030A",
  u: "\u0306",
  v: "\u030C",
};

/** Letters, of which TeX takes the space behind them away. */
export const LETTERS: Readonly<Record<string, string>> = {
  AA: "Å",
  aa: "å",
  AE: "Æ",
  ae: "æ",
  DH: "Ð",
  dh: "ð",
  DJ: "Đ",
  dj: "đ",
  i: "ı",
  j: "ȷ",
  L: "Ł",
  l: "ł",
  NG: "Ŋ",
  ng: "ŋ",
  O: "Ø",
  o: "ø",
  OE: "Œ",
  oe: "œ",
  SS: "ẞ",
  ss: "ß",
  TH: "Þ",
  th: "þ",
  IJ: "Ĳ",
  ij: "ĳ",
};

const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split("=", 2) as [string, string]),
  );

/** Symbols of texts and formulas: names in TeX and what they look like. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...table(`
    alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι
    kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ
    upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ
    Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω ell=ℓ hbar=ℏ Re=ℜ Im=ℑ aleph=ℵ nabla=∇ partial=∂ infty=∞
    rightarrow=→ to=→ leftarrow=← gets=← leftrightarrow=↔ uparrow=↑ downarrow=↓ mapsto=↦
    Rightarrow=⇒ Leftarrow=⇐ Leftrightarrow=⇔ longrightarrow=⟶ longleftarrow=⟵ rightleftharpoons=⇌
    textrightarrow=→ textleftarrow=← textuparrow=↑ textdownarrow=↓
    leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ ll=≪ gg=≫ sim=∼ simeq=≃ approx=≈ cong=≅ equiv=≡ propto=∝
    times=× cdot=· pm=± mp=∓ div=÷ ast=∗ star=⋆ circ=∘ bullet=• oplus=⊕ otimes=⊗ sqrt=√
    in=∈ notin=∉ subset=⊂ subseteq=⊆ supset=⊃ cup=∪ cap=∩ emptyset=∅ forall=∀ exists=∃ neg=¬
    wedge=∧ vee=∨ sum=∑ prod=∏ int=∫ langle=⟨ rangle=⟩ perp=⊥ parallel=∥ angle=∠ degree=°
    ldots=… dots=… cdots=⋯ textellipsis=… prime=′ dagger=† ddagger=‡ S=§ P=¶ pounds=£ euro=€
    texttimes=× textpm=± textmu=µ textdegree=° textperiodcentered=· textbullet=• textregistered=®
    texttrademark=™ copyright=© textcopyright=© textendash=– textemdash=— textquoteleft=‘
    textquoteright=’ textquotedblleft=“ textquotedblright=” textquotesingle=' textunderscore=_
    textbackslash=\\ textasciitilde=~ textasciicircum=^ textless=< textgreater=> textbar=|
    textdollar=$ textsterling=£ texteuro=€ textexclamdown=¡ textquestiondown=¿ textonehalf=½
    guillemotleft=« guillemotright=» LaTeX=LaTeX TeX=TeX
  `),
  quad: " ",
  qquad: " ",
  space: " ",
};
