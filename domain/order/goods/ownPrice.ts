import { microsOf, roundDivide } from '../../money/cents';
import type { VatRate } from '../../money/vat';
import type { Article, Books } from '../../books/books';

/** Price of an article in SnelStart (verkoopprijs) in ten-thousandths of a euro, with or without VAT. */
export interface OwnPrice {
	units: number;
	exclVat: boolean;
}

const WHOLE = 100_000;

/** Null when the article has no readable price. */
export function ownPriceOf({ price }: Article, { company }: Books): OwnPrice | null {
	const micros = microsOf(price);
	return micros === null
		? null
		: { units: roundDivide(micros, 100), exclVat: company.articlePricesExclVat };
}

/** The price as an order of prices with or without VAT takes it, to four decimals. */
export function unitsFor({ units, exclVat }: OwnPrice, rate: VatRate, toExclVat: boolean): number {
	if (exclVat === toExclVat) return units;
	return exclVat
		? roundDivide(units * (WHOLE + rate), WHOLE)
		: roundDivide(units * WHOLE, WHOLE + rate);
}
