/** A decimal number as text, as both APIs write it ("12.340000"): never a float. */
export type DecimalText = string;
