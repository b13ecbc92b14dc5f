import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import type { ExpectedOrder } from '../../worlds/webshop/webshopWorld';
import { judgeBooks, type BooksVerdict } from './judgeBooks';
import { judgeStock, type WrongStock } from './judgeStock';

export interface Verdict {
	books: BooksVerdict;
	stock: { wrong: WrongStock[] };
	/** Nothing at all is wrong. */
	clean: boolean;
}

export interface JudgeSettings {
	importKeyPrefix: string;
	/** Name of the sales order template (verkoopsjabloon) of the web shop. */
	webTemplate: string;
}

/**
 * An independent referee over the final state of both simulators: it reads their tables, knows from the story what
 * had to become of every order, and never looks at what the nodes say (it imports nothing of them).
 */
export function judge(
	final: { snelStart: SnelStartState; prestaShop: PrestaShopState; orders: ExpectedOrder[] },
	settings: JudgeSettings = { importKeyPrefix: 'PS-', webTemplate: 'Webshop' },
): Verdict {
	const books = judgeBooks(final.snelStart, final.orders, settings.importKeyPrefix);
	const wrong = judgeStock(final.snelStart, final.prestaShop, settings);
	const faults = [
		books.duplicates,
		books.missing.length,
		books.unexpected.length,
		books.totalsOffByCents,
		books.duplicateCustomers,
		wrong.length,
	];
	return { books, stock: { wrong }, clean: faults.every((count) => count === 0) };
}
