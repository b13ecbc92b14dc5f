import { euros, eurosNl, type Cents } from './cents';

/** By how much a sum is off, without a sign: "€ 1.00 too high". */
export const tooHigh = (surplus: Cents): string =>
	`${euros(Math.abs(surplus))} too ${surplus < 0 ? 'low' : 'high'}`;

/** The same in Dutch: "€ 1,00 te hoog". */
export const tooHighNl = (surplus: Cents): string =>
	`${eurosNl(Math.abs(surplus))} te ${surplus < 0 ? 'laag' : 'hoog'}`;

/** By how much one of two sums that may differ is more: "€ 1.00 more". */
export const more = (surplus: Cents): string =>
	`${euros(Math.abs(surplus))} ${surplus < 0 ? 'less' : 'more'}`;

/** The same in Dutch: "€ 1,00 meer". */
export const moreNl = (surplus: Cents): string =>
	`${eurosNl(Math.abs(surplus))} ${surplus < 0 ? 'minder' : 'meer'}`;
