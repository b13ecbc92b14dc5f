import type { Cents } from '../money/cents';

export const sum = (amounts: readonly Cents[]): Cents =>
	amounts.reduce((total, cents) => total + cents, 0);
