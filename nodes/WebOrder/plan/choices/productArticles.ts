import type { ProductPattern } from '../../../../domain/settings/productPattern';
import type { PlanSettings } from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';

/** A product of the shop and the article it is booked on, by its artikelcode. */
export interface ProductArticleChoice extends ProductPattern {
	code: string;
}

/** Rows that name both a product and an article. */
export function readProductArticles(read: ParameterReader): ProductArticleChoice[] {
	return read
		.rows('articleOptions.productArticles.row')
		.map((row) => ({ ...productOf(row), code: row.chosen('article') }))
		.filter(({ is, code }) => is !== '' && code !== '');
}

/** What is never imported. */
export function readLeaveOut(
	read: ParameterReader,
): Pick<PlanSettings, 'leaveOutOrders' | 'leaveOutProducts'> {
	const rows = read.rows('salesOptions.leaveOut.row');
	const isOrder = (row: ParameterReader) => row.option<string>('what', 'order') === 'order';
	return {
		leaveOutOrders: rows
			.filter(isOrder)
			.map((row) => row.text('order', ''))
			.filter(Boolean),
		leaveOutProducts: rows
			.filter((row) => !isOrder(row))
			.map(productOf)
			.filter(({ is }) => is !== ''),
	};
}

/** A bare value, as an expression may give it, is a code. */
function productOf(row: ParameterReader): ProductPattern {
	const mode = row.modeOf('product');
	const by = ['list', 'id'].includes(mode) ? 'id' : mode === 'name' ? 'name' : 'code';
	return { by, is: row.chosen('product') };
}
