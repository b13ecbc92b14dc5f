/** Fields of a specific price that say what it takes off, or why they cannot be made. */
type Reduction = { fields: Record<string, string> } | { refused: string };

/** The price of the product itself. */
const OWN_PRICE = '-1';

/**
 * What a specific price takes off, in PrestaShop's fields: a percentage is a fraction of 1 there.
 *
 * @param kind `price` without VAT, `amount` or `percentage`
 * @param value as it was typed, with a point
 */
export function reductionOf(kind: string, value: string, withTax: boolean): Reduction {
	if (!/^\d{1,10}(\.\d{1,6})?$/.test(value)) {
		return { refused: `'Value' takes a number such as 10 or 9.95, not '${value.slice(0, 40)}'` };
	}
	const reduction_tax = withTax ? '1' : '0';
	if (kind === 'price') {
		return { fields: { price: value, reduction: '0', reduction_tax, reduction_type: 'amount' } };
	}
	if (kind === 'amount') {
		const fields = { price: OWN_PRICE, reduction: value, reduction_tax, reduction_type: kind };
		return { fields };
	}
	if (Number(value) > 100) return { refused: "'Value' takes a percentage of 100 at most" };
	const reduction = fraction(value);
	return {
		fields: { price: OWN_PRICE, reduction, reduction_tax: '1', reduction_type: 'percentage' },
	};
}

/** "10.5" of a hundred is "0.105": the point moves, no digit does. */
function fraction(percentage: string): string {
	const [whole, decimals = ''] = percentage.split('.');
	const digits = whole.padStart(3, '0');
	return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}
