interface HuedTagProps {
  label: string;
  /** In degrees. */
  hue: number;
}

/** A tag in a colour of the reader's choice; needs `controls.css`. */
export const HuedTag = ({ label, hue }: HuedTagProps) => (
  <span class="hued-tag" style={{ "--hue": hue }}>
    {label}
  </span>
);
