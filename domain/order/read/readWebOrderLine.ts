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
		...reinjectedOf(read),
		...presentOf(read),
		totalIncl: read.decimal('totalIncl'),
		totalExcl: read.decimal('totalExcl'),
		vatRate: read.text('vatRate') || null,
		options: read
			.list('options')
			.map((option) => ({ name: option.text('name'), value: option.text('value') })),
		customisations: read.texts('customisations'),
	};
}

/** What cannot be read of it is taken as still held. */
function reinjectedOf(read: MemberReader): Pick<WebOrderLine, 'reinjected'> {
	const reinjected = Number(read.text('reinjected'));
	return Number.isInteger(reinjected) && reinjected > 0 ? { reinjected } : {};
}

const LINE_CODES = ['code', 'ean13', 'upc', 'isbn', 'mpn', 'supplierReference'] as const;

function presentOf(read: MemberReader): Pick<WebOrderLine, 'present'> {
	const now = read.optionalObject('present');
	const codes = LINE_CODES.flatMap((name) => {
		const code = now?.text(name) ?? '';
		return code === '' ? [] : [[name, code]];
	});
	return codes.length === 0 ? {} : { present: Object.fromEntries(codes) };
}
