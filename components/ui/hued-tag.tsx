interface HuedTagProps {
  label: string;
  /** In degrees. */
  hue: number;
}

/** A tag in a colour that the reader chose; needs `controls.css`. */
export const HuedTag = ({ label, hue }: HuedTagProps) => (
  <span class="hued-tag" style={{ "--hue": hue }}>
    {label}
  </span>
);
