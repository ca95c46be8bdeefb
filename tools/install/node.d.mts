/** Whether a version is older than another, both "major.minor.patch". */
export function isOlder(version: string, wanted: string): boolean;
