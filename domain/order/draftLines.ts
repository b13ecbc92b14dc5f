import { roundDivide } from '../money/cents';
import type { VatRate } from '../money/vat';
import { cutText } from '../text';
import type { OrderPart } from './orderPart';
import type { Cents, SalesOrderDraft, SalesOrderLine } from './orderPlan';

export type PriceMode = SalesOrderDraft['verkooporderBtwIngaveModel'];

/** A line with the VAT rate SnelStart will charge on it, which the line itself cannot carry. */
export interface RatedLine {
	line: SalesOrderLine;
	rate: VatRate;
}

/** SnelStart keeps prices in four decimals: ten-thousandths of a euro. */
const UNITS_PER_CENT = 100;
const UNITS_PER_EURO = 10_000;

/**
 * The lines of a part. Unit price x quantity is the line total exactly: where four decimals cannot do that,
 * the quantity is divided over two lines whose unit prices differ by one cent.
 */
export function draftLines(part: OrderPart, mode: PriceMode): RatedLine[] {
	const total = mode === 'Inclusief' ? part.incl : part.excl;
	const { quantity } = part;
	const units = total * UNITS_PER_CENT;
	if (units % quantity === 0) return [ratedLine(part, units / quantity, quantity)];
	const low = Math.floor(total / quantity);
	const dearer = total - low * quantity;
	return [
		ratedLine(part, low * UNITS_PER_CENT, quantity - dearer),
		ratedLine(part, (low + 1) * UNITS_PER_CENT, dearer),
	];
}

function ratedLine(part: OrderPart, unitPrice: number, quantity: number): RatedLine {
	const line: SalesOrderLine = {
		artikel: { id: part.article.id },
		omschrijving: cutText(part.description, 250) || cutText(part.article.name, 250),
		stuksprijs: unitPrice / UNITS_PER_EURO + 0,
		aantal: quantity,
	};
	return { line, rate: part.rate };
}

/** Amount of a line in ten-thousandths of a euro, exactly. */
export function unitsOf({ stuksprijs, aantal }: SalesOrderLine): number {
	return Math.round(stuksprijs * UNITS_PER_EURO) * aantal;
}

/** Whole cents of ten-thousandths of a euro, half away from zero. */
export function centsOfUnits(units: number): Cents {
	return roundDivide(units, UNITS_PER_CENT);
}
