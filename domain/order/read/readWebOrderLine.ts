import type { WebOrderLine } from '../../stream/webOrder';
import type { MemberReader } from './memberReader';

/** One line of a web order; what cannot be read of its quantity or amounts becomes a problem. */
export function readWebOrderLine(read: MemberReader): WebOrderLine {
	return {
		id: read.text('id'),
		productId: read.text('productId'),
		combinationId: read.text('combinationId'),
		code: read.text('code'),
		name: read.text('name'),
		ean13: read.text('ean13'),
		upc: read.text('upc'),
		isbn: read.text('isbn'),
		mpn: read.text('mpn'),
		supplierReference: read.text('supplierReference'),
		quantity: read.count('quantity'),
		totalIncl: read.decimal('totalIncl'),
		totalExcl: read.decimal('totalExcl'),
		vatRate: read.text('vatRate') || null,
		options: read
			.list('options')
			.map((option) => ({ name: option.text('name'), value: option.text('value') })),
		customisations: read.texts('customisations'),
	};
}
