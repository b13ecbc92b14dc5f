/** A quantity of SnelStart: up to four decimals, may be negative. */
export type Quantity = number;
