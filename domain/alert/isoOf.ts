/** Milliseconds since 1970 as the moments of rows are written, ISO 8601. */
export const isoOf = (ms: number): string => new Date(ms).toISOString();
