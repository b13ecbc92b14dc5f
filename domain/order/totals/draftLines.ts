import { roundDivide, type Cents } from '../../money/cents';
import { priceOf, unitsOfPrice } from '../../money/priceOf';
import { cutText } from '../../words/text';
import type { OrderPart } from '../goods/orderPart';
import { unitsFor } from '../goods/ownPrice';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import type { PriceMode, RatedLine } from './ratedLine';

/** SnelStart keeps prices in four decimals: ten-thousandths of a euro. */
const UNITS_PER_CENT = 100;
const UNITS_PER_EURO = 10_000;

/**
 * The lines of a part. Unit price x quantity is the line total exactly: where four decimals cannot do that,
 * the quantity is divided over two lines whose unit prices differ by one cent. Of a part marked `asOneLine`, with
 * pieces in decimals, or at SnelStart's own price, it is the total when rounded to the cent.
 */
export function draftLines(part: OrderPart, mode: PriceMode): RatedLine[] {
	const total = mode === 'Inclusief' ? part.incl : part.excl;
	const { quantity, ownPrice } = part;
	if (ownPrice) {
		return [ratedLine(part, unitsFor(ownPrice, part.rate, mode === 'Exclusief'), quantity)];
	}
	if (total === 0) return [ratedLine(part, 0, quantity)];
	if (part.asOneLine) {
		const one = ratedLine(part, Math.round((total * UNITS_PER_CENT) / quantity), quantity);
		if (centsOfUnits(unitsOf(one.line)) === total) return [one];
	}
	return Number.isInteger(quantity)
		? linesOfPieces(part, total, quantity)
		: linesOfDecimals(part, total);
}

function linesOfPieces(part: OrderPart, total: Cents, quantity: number): RatedLine[] {
	const units = total * UNITS_PER_CENT;
	if (units % quantity === 0) return [ratedLine(part, units / quantity, quantity)];
	const low = Math.floor(total / quantity);
	const dearer = total - low * quantity;
	return [
		ratedLine(part, low * UNITS_PER_CENT, quantity - dearer),
		ratedLine(part, (low + 1) * UNITS_PER_CENT, dearer),
	];
}

/** Off by less than this many ten-thousandths an amount is taken to be whole cents: many such lines still add up. */
const NEARLY = 2;

/**
 * Pieces in decimals: one line where its price to four decimals comes near enough; otherwise all whole pieces but one
 * at exact prices, and that one with the fraction apart.
 */
function linesOfDecimals(part: OrderPart, total: Cents): RatedLine[] {
	const { quantity } = part;
	const units = total * UNITS_PER_CENT;
	const one = ratedLine(part, Math.round(units / quantity), quantity);
	if (Math.abs(unitsOf(one.line) - units) < NEARLY) return [one];
	const whole = Math.floor(quantity) - 1;
	const rest = Math.round((quantity - whole) * UNITS_PER_EURO) / UNITS_PER_EURO;
	const ofWhole = Math.round((total * whole) / quantity);
	const price = Math.round(((total - ofWhole) * UNITS_PER_CENT) / rest);
	return [...linesOfPieces(part, ofWhole, whole), ratedLine(part, price, rest)];
}

function ratedLine(part: OrderPart, unitPrice: number, quantity: number): RatedLine {
	const { id, code, name } = part.article;
	const line: SalesOrderLine = {
		artikel: { id, artikelcode: code },
		omschrijving: cutText(part.description, 250) || cutText(name, 250),
		stuksprijs: priceOf(unitPrice + 0),
		aantal: quantity,
		...(part.extraFields ? { extraRegelVelden: part.extraFields } : {}),
	};
	return { line, rate: part.rate };
}

/** Amount of a line in ten-thousandths of a euro, exactly but for pieces in decimals. */
export function unitsOf({ stuksprijs, aantal }: SalesOrderLine): number {
	const price = unitsOfPrice(stuksprijs);
	if (Number.isInteger(aantal)) return price * aantal;
	return (price * Math.round(aantal * UNITS_PER_EURO)) / UNITS_PER_EURO;
}

/** Whole cents of ten-thousandths of a euro, half away from zero. */
export function centsOfUnits(units: number): Cents {
	return roundDivide(units, UNITS_PER_CENT);
}
