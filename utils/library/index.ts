export { type Library, openLibrary } from "./library";
