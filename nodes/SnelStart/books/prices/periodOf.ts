import { priceOf } from '../../../../domain/money/priceOf';
import type { PricePeriod, PriceStep } from '../../../../domain/stream/pricedArticle';
import { readableQuantity } from '../../wire/wireNumber';
import type { WirePriceStep } from '../../wire/wirePrices';

interface WirePeriod {
	startdatum?: string | null;
	einddatum?: string | null;
	prijsIngave?: string | null;
}

/**
 * When prices hold and what they are; null where one of them cannot be read: half a price list would be taken for all
 * of it, and a price that is not there for one of 0.
 */
export function periodOf(
	description: string,
	{ startdatum, einddatum, prijsIngave }: WirePeriod,
	steps: readonly WirePriceStep[],
): PricePeriod | null {
	const isPercentage = String(prijsIngave).endsWith('orting');
	const read = steps.map((step) => stepOf(step, isPercentage));
	if (read.length === 0 || read.includes(null)) return null;
	return {
		description,
		from: dayOf(startdatum),
		until: dayOf(einddatum),
		steps: read as PriceStep[],
	};
}

function stepOf(step: WirePriceStep, isPercentage: boolean): PriceStep | null {
	const fromQuantity = readableQuantity(step.vanaf ?? 0);
	const value = readableQuantity(isPercentage ? step.korting : step.verkoopprijs);
	if (fromQuantity === null || value === null) return null;
	return {
		fromQuantity,
		price: isPercentage ? null : priceOf(Math.round(value * UNITS)),
		percentage: isPercentage ? priceOf(Math.round(value * UNITS)) : null,
	};
}

const UNITS = 10_000;
/** SnelStart writes the first and the last day of its calendar where there is no bound. */
const FIRST_YEAR = '1901';
const LAST_YEAR = '2200';

/** yyyy-MM-dd, '' where there is no bound. */
function dayOf(date: string | null | undefined): string {
	const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? '';
	return day < FIRST_YEAR || day > LAST_YEAR ? '' : day;
}
