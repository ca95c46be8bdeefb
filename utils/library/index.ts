export { LibraryError } from "./library-error";
export { type Library, openLibrary } from "./library";
