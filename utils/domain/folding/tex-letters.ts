/** TeX accents and the combining marks that Unicode puts behind a letter. */
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

/** Accents of formulas and their combining marks. */
export const MATH_ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  bar: "\u0304",
  breve: "\u0306",
  check: "\u030C",
  ddot: "\u0308",
  dot: "\u0307",
  grave: "\u0300",
  hat: "\u0302",
  mathring: "\u030A",
  tilde: "\u0303",
  vec: "\u20D7",
  widehat: "\u0302",
  widetilde: "\u0303",
};

/** Letters; TeX drops the space behind their commands. */
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

/** Symbols of texts and formulas: TeX names and characters. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...table(`
    alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι
    kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ
    upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ
    Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω ell=ℓ hbar=ℏ Re=ℜ Im=ℑ aleph=ℵ nabla=∇ partial=∂ infty=∞
    Alpha=Α Beta=Β Epsilon=Ε Zeta=Ζ Eta=Η Iota=Ι Kappa=Κ Mu=Μ Nu=Ν Omicron=Ο Rho=Ρ Tau=Τ Chi=Χ
    varGamma=Γ varDelta=Δ varTheta=Θ varLambda=Λ varXi=Ξ varPi=Π varSigma=Σ varPhi=Φ varPsi=Ψ
    varOmega=Ω varkappa=κ digamma=ϝ imath=ı jmath=ȷ eth=ð hslash=ℏ wp=℘ beth=ℶ mho=℧
    rightarrow=→ to=→ leftarrow=← gets=← leftrightarrow=↔ uparrow=↑ downarrow=↓ mapsto=↦
    Rightarrow=⇒ Leftarrow=⇐ Leftrightarrow=⇔ longrightarrow=⟶ longleftarrow=⟵ rightleftharpoons=⇌
    Longrightarrow=⟹ Longleftarrow=⟸ longleftrightarrow=⟷ Longleftrightarrow=⟺ longmapsto=⟼
    implies=⟹ impliedby=⟸ iff=⟺ leadsto=⇝ rightsquigarrow=⇝ hookrightarrow=↪ hookleftarrow=↩
    twoheadrightarrow=↠ rightharpoonup=⇀ leftharpoonup=↼ leftrightarrows=⇆ rightleftarrows=⇄
    rightrightarrows=⇉ updownarrow=↕ Uparrow=⇑ Downarrow=⇓ nearrow=↗ searrow=↘ swarrow=↙ nwarrow=↖
    textrightarrow=→ textleftarrow=← textuparrow=↑ textdownarrow=↓
    leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ ll=≪ gg=≫ sim=∼ simeq=≃ approx=≈ cong=≅ equiv=≡ propto=∝
    leqslant=⩽ geqslant=⩾ leqq=≦ geqq=≧ lt=< gt=> nleq=≰ ngeq=≱ nless=≮ ngtr=≯ prec=≺ succ=≻ preceq=⪯ succeq=⪰
    lesssim=≲ gtrsim=≳ doteq=≐ triangleq=≜ coloneqq=≔ asymp=≍ models=⊨ vdash=⊢ mid=∣ nmid=∤
    times=× cdot=· pm=± mp=∓ div=÷ ast=∗ star=⋆ circ=∘ bullet=• oplus=⊕ otimes=⊗ sqrt=√
    ltimes=⋉ rtimes=⋊ odot=⊙ ominus=⊖ bigoplus=⨁ bigotimes=⨂ amalg=⨿ wr=≀ diamond=⋄ lozenge=◊
    square=□ Box=□ triangle=△ bigstar=★ blacksquare=■ checkmark=✓ top=⊤ bot=⊥ surd=√ oint=∮ iint=∬
    ni=∋ supseteq=⊇ subsetneq=⊊ nsubseteq=⊈ setminus=∖ varnothing=∅ nexists=∄ lnot=¬
    land=∧ lor=∨ bigcup=⋃ bigcap=⋂ coprod=∐ because=∵ therefore=∴ sqcup=⊔ sqcap=⊓ uplus=⊎
    lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ lvert=| rvert=| vert=| lVert=‖ rVert=‖ Vert=‖ colon=:
    spadesuit=♠ heartsuit=♥ clubsuit=♣ diamondsuit=♦ flat=♭ natural=♮ sharp=♯
    in=∈ notin=∉ subset=⊂ subseteq=⊆ supset=⊃ cup=∪ cap=∩ emptyset=∅ forall=∀ exists=∃ neg=¬
    wedge=∧ vee=∨ sum=∑ prod=∏ int=∫ langle=⟨ rangle=⟩ perp=⊥ parallel=∥ angle=∠ degree=°
    ldots=… dots=… cdots=⋯ textellipsis=… prime=′ dagger=† ddagger=‡ S=§ P=¶ pounds=£ euro=€
    texttimes=× textpm=± textmu=µ textdegree=° textperiodcentered=· textbullet=• textregistered=®
    texttrademark=™ copyright=© textcopyright=© textendash=– textemdash=— textquoteleft=‘
    textquoteright=’ lq=‘ rq=’ textquotedblleft=“ textquotedblright=” textquotesingle=' textunderscore=_
    textbackslash=\\ textasciitilde=~ textasciicircum=^ textless=< textgreater=> textbar=|
    textdollar=$ textsterling=£ texteuro=€ textexclamdown=¡ textquestiondown=¿ textonehalf=½
    guillemotleft=« guillemotright=» LaTeX=LaTeX TeX=TeX
  `),
  quad: " ",
  qquad: " ",
  space: " ",
};
