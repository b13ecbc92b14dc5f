import type { RoundMode } from '../php/round';
import { psRound } from '../php/round';

/** An amount of money without and with tax, as floats: PrestaShop computes in floats. */
export interface Amount {
	excl: number;
	incl: number;
}

export const nothing: Amount = { excl: 0, incl: 0 };

export const plus = (a: Amount, b: Amount): Amount => ({
	excl: a.excl + b.excl,
	incl: a.incl + b.incl,
});

export const minus = (a: Amount, b: Amount): Amount => ({
	excl: a.excl - b.excl,
	incl: a.incl - b.incl,
});

export const times = ({ excl, incl }: Amount, factor: number): Amount => ({
	excl: excl * factor,
	incl: incl * factor,
});

export const sum = (amounts: Amount[]): Amount => amounts.reduce(plus, nothing);

export const rounded = ({ excl, incl }: Amount, mode: RoundMode, places = 2): Amount => ({
	excl: psRound(excl, places, mode),
	incl: psRound(incl, places, mode),
});

/** No side below zero. */
export const notNegative = ({ excl, incl }: Amount): Amount => ({
	excl: Math.max(0, excl),
	incl: Math.max(0, incl),
});
