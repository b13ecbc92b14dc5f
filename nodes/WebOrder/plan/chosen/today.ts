/** The day it is, yyyy-MM-dd. */
export const today = (): string => new Date().toISOString().slice(0, 10);
