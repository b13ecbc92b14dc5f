import type { Country } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import { fitsPattern } from '../words/fitsPattern';
import { paymentNames } from './paymentNames';
import type { RuleBy, SettingRule } from './planSettings';

/** What a table goes by of an order. */
export type RuledOrder = Pick<
	WebOrder,
	'payment' | 'shipping' | 'customer' | 'shopName' | 'deliveryAddress' | 'invoiceAddress'
>;

/** The texts that an order goes by in a table: any of them may stand in a row. */
const TEXTS: Readonly<
	Record<RuleBy, (order: RuledOrder, countries: readonly Country[]) => string[]>
> = {
	payment: paymentNames,
	carrier: ({ shipping }) => [shipping.carrier],
	country: countryTexts,
	group: ({ customer }) => [customer?.groupId ?? '', customer?.group ?? ''],
	email: ({ customer }) => [customer?.email ?? ''],
	shop: ({ shopName }) => [shopName],
	otherwise: () => [],
};

/** Whether a row of the table is for an order. Without what it asks of the order it is not. */
export function ruleFits(
	{ by, is }: Pick<SettingRule, 'by' | 'is'>,
	order: RuledOrder,
	countries: readonly Country[] = [],
): boolean {
	if (by === 'otherwise') return true;
	return TEXTS[by](order, countries).some((text) => text.trim() !== '' && fitsPattern(is, text));
}

/** Where it is delivered, by its code, and by its name as SnelStart has it. */
function countryTexts(
	{ deliveryAddress, invoiceAddress }: RuledOrder,
	countries: readonly Country[],
): string[] {
	const iso = (deliveryAddress ?? invoiceAddress)?.countryIso.trim().toUpperCase() ?? '';
	const named = countries.filter((country) => country.iso === iso).map(({ name }) => name);
	return [iso, ...named];
}
