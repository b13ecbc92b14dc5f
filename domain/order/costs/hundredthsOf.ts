/** The percentage that an amount is of another, in the hundredths of a percent that people choose them in. */
export const hundredthsOf = (part: number, whole: number): number =>
	Math.round((part / whole) * 10_000);

/** How far an amount is beside so many hundredths of a percent of another, in the unit of both. */
export const besidePercentage = (part: number, whole: number, hundredths: number): number =>
	Math.abs((whole * hundredths) / 10_000 - part);
