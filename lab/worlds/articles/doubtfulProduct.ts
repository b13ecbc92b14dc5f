import type { Row } from '../../simulators/prestashop';
import type { Random } from '../random';
import { shopRows, type Goods } from './goods';

/** Codes that the owner keeps out of SnelStart. */
export const KEPT_OUT = 'X*';

/**
 * Products of which no article may be made: of a code that is nearly another or too long, that two of them share, that the
 * owner keeps out, without a VAT rate or a price, or with the EAN of another article.
 *
 * @param known code of an article
 * @param ean EAN of an article, where one has any
 */
export function doubtfulProduct(
	random: Random,
	productId: number,
	known: string,
	ean: string | undefined,
): Row[] {
	const code = `D${random.digits(7)}`;
	const of = (reference: string, fields: Partial<Row> = {}, id = productId): Row => {
		const goods: Goods = {
			...{ code: reference, productId: id, combinationId: 0, group: 1, rate: 21 },
			price: random.int(5, 50),
		};
		return { ...shopRows([goods], false).products[0], ...fields };
	};
	const kinds: Array<() => Row[]> = [
		() => [of(known.toLowerCase())],
		() => [of(`0${known}`)],
		() => [of(code), of(code.toLowerCase(), {}, productId + 1)],
		() => [of(code.padEnd(31, '0'))],
		() => [of(code.replace('D', KEPT_OUT[0]))],
		() => [of(code, { id_tax_rules_group: '0' })],
		() => [of(code, { price: '0.000000' })],
		...(ean === undefined ? [] : [() => [of(code, { ean13: ean })]]),
	];
	return random.pick(kinds)();
}
