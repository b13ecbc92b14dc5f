/** A whole number in groups of three digits: 106,000. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en');
