declare module "*.svg?path" {
  /** Value of the `d` attribute of the icon's path. */
  const path: string;
  export default path;
}
