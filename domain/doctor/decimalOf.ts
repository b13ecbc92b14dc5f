/** A rate as it is written for people and compared: "21" for "21.000". */
export const decimalOf = (rate: string): string => (rate === '' ? '' : String(Number(rate)));
