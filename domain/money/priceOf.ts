import { decimalOfMicros, microsOf, roundDivide } from './cents';
import type { DecimalText } from './decimalText';

/** Price of a piece in ten-thousandths of a euro: SnelStart keeps four decimals. */
export type PriceUnits = number;

const MICROS_PER_UNIT = 100;

/** The decimal text of a price: two decimals, or up to four where they say something. */
export function priceOf(units: PriceUnits): DecimalText {
	const text = decimalOfMicros(units * MICROS_PER_UNIT).slice(0, -2);
	return text.replace(/0{1,2}$/, '');
}

/** The units of a price; throws a RangeError where the text is no decimal number. */
export function unitsOfPrice(text: DecimalText): PriceUnits {
	const micros = microsOf(text);
	if (micros === null) throw new RangeError(`"${text}" is no price in euros`);
	return roundDivide(micros, MICROS_PER_UNIT);
}
