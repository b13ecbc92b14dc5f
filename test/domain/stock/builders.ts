import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { PackMode, ShopPack } from '../../../domain/stream/shopPack';
import type { WebStock } from '../../../domain/stream/webStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

/** An ordinary article with stock control, its id derived from its code. */
export function article(
	code: string,
	free: number,
	more: Partial<ArticleStock> = {},
): ArticleStock {
	return {
		kind: 'articleStock',
		articleId: `id-${code}`,
		code,
		name: `Article ${code}`,
		free,
		technical: free,
		stockControlled: true,
		inactive: false,
		components: [],
		uncounted: [],
		...more,
	};
}

/** A recipe without stock of its own; `components` as code and quantity. */
export function recipe(
	code: string,
	components: Record<string, number>,
	more: Partial<ArticleStock> = {},
): ArticleStock {
	return article(code, 0, {
		stockControlled: false,
		components: Object.entries(components).map(([component, quantity]) => ({
			articleId: `id-${component}`,
			code: component,
			quantity,
		})),
		...more,
	});
}

export const uncounted = (salesOrderNumber: number, quantity: number) => ({
	salesOrderId: `so-${salesOrderNumber}`,
	salesOrderNumber,
	importKey: `PS-9${salesOrderNumber}`,
	quantity,
});

/** A web order that holds stock and is not in SnelStart, quantities by article code. */
export function importedOrder(
	orderId: string,
	quantities: Record<string, number>,
	more: Partial<ImportedOrder> = {},
): ImportedOrder {
	return {
		kind: 'importedOrder',
		outcome: 'waiting',
		orderId,
		reference: `REF${orderId}`,
		shopName: 'Webwinkel',
		importKey: `PS-${orderId}`,
		placedAt: '2026-11-23T10:00:00+01:00',
		stateName: 'Awaiting bank wire payment',
		summary: `Jan Jansen, 1 article, € 12.10: waits for payment`,
		problems: [],
		notices: [],
		holdsStock: true,
		quantities: Object.entries(quantities).map(([code, quantity]) => ({
			productId: '',
			combinationId: '',
			code,
			quantity,
		})),
		salesOrderId: null,
		salesOrderNumber: null,
		customerNumber: null,
		customerName: 'Jan Jansen',
		cardName: 'Jan Jansen',
		customerCreated: false,
		totals: { shop: '12.10', snelStart: null, difference: null },
		bookedDifference: '0.00',
		vat: [],
		...more,
	};
}

/** Web stock of one article as `Web Stock: Calculate` hands it on. */
export function webStock(code: string, number: number | null): WebStock {
	return {
		kind: 'webStock',
		articleId: `id-${code}`,
		code,
		name: `Article ${code}`,
		webStock: number,
		leftAlone: number === null ? 'not stock controlled' : '',
		parts: [{ kind: 'free', quantity: number ?? 0, label: 'free' }],
		explanation: `free ${number}`,
	};
}

/** A pack of the shop; contents as code and quantity. */
export const pack = (code: string, mode: PackMode, contents: Record<string, number>): ShopPack => ({
	productId: code,
	code,
	mode,
	contents: Object.entries(contents).map(([part, quantity]) => ({
		productId: part,
		combinationId: '',
		code: part,
		quantity,
	})),
});
