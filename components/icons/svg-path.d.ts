declare module "*.svg?path" {
  /** What the `d` attribute of the icon's path says. */
  const path: string;
  export default path;
}
