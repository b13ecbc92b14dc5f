import type { IdentifyingTexts } from '../../../../domain/order/texts/identifyingTexts';
import type { SnelStartReader } from '../../client/snelStartReader';
import { findByValue } from '../../odata/findByValue';
import { sampleOf } from '../../odata/lookupProof';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { findSalesOrders, type ImportKeyHints } from './findSalesOrders';
import { SALES_ORDERS } from './salesOrderPath';
import { salesOrdersByText } from './salesOrdersByText';

/** What is still looked for once it is known which keys are there. */
export interface SoughtNext extends IdentifyingTexts {
	/** Further payment references. */
	keys?: string[];
}

/**
 * Sales orders that carry one of these import keys, and those that say what `soughtNext` still looks for once it
 * knows what the keys brought. Absence of either is proven, by one sample for both.
 */
export async function salesOrdersOf(
	reader: SnelStartReader,
	keys: readonly string[],
	hints: ImportKeyHints,
	soughtNext: (byKey: readonly WireSalesOrder[]) => SoughtNext,
): Promise<WireSalesOrder[]> {
	let taken: Promise<WireSalesOrder[]> | undefined;
	const sample = () => (taken ??= sampleOf<WireSalesOrder>(reader, SALES_ORDERS));
	const byKey = await findSalesOrders(reader, keys, { ...hints, sample });
	const { reference, description, keys: furtherKeys = [] } = soughtNext(byKey);
	const found = async (member: 'orderreferentie' | 'omschrijving', texts: readonly string[]) => {
		const known = byKey.find((row) => row[member]);
		return await findByValue(reader, salesOrdersByText(member, texts, { known, sample }));
	};
	const named = await Promise.all([
		found('orderreferentie', reference),
		found('omschrijving', description),
		findSalesOrders(reader, furtherKeys, { knownKey: keys.find(isIn(byKey)), sample }),
	]);
	return [...new Map([...byKey, ...named.flat()].map((row) => [row.id, row])).values()];
}

const isIn =
	(rows: readonly WireSalesOrder[]) =>
	(key: string): boolean =>
		rows.some(({ betalingskenmerk }) => betalingskenmerk === key);
