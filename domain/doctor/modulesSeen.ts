import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';

const PLACES = {
	total: ['adds a fee to the order total alone', 'telt kosten alleen bij het ordertotaal op'],
	line: ['adds a fee as a line without an article code', 'zet kosten als regel zonder artikelcode'],
} as const;

/**
 * Modules that add something to orders, and what becomes of it: without an article for a fee each such order is blocked,
 * and a gift card without one is booked as a discount, which lowers VAT that is due.
 */
export function modulesSeen(
	{ trouble, additions }: ShopCheck,
	{ hasFeeArticle, hasGiftCardArticle, open }: DoctorSettings,
): Finding[] {
	if (trouble !== null || open.includes('costArticles')) return [];
	return additions.map(({ form, id, orders }) => {
		if (form === 'giftCard') {
			return hasGiftCardArticle ? known(id, orders) : giftCard(id, orders);
		}
		return hasFeeArticle ? known(id, orders) : fee(id, orders, PLACES[form]);
	});
}

const known = (module: string, orders: number): Finding =>
	finding.ok('module-known', module, [
		`What the module ${module} adds to orders (${orders} of the newest) has its article`,
		`Wat de module ${module} bij orders optelt (${orders} van de nieuwste) heeft zijn artikel`,
	]);

const fee = (module: string, orders: number, [en, nl]: readonly [string, string]): Finding =>
	finding.error(
		'module-fee-without-article',
		module,
		[
			`The module ${module} ${en} (${orders} of the newest orders): without an article for it such an order is blocked`,
			`De module ${module} ${nl} (${orders} van de nieuwste orders): zonder artikel daarvoor wordt zo'n order geblokkeerd`,
		],
		[
			"'Cost Articles' of Plan: choose an article for 'Payment Fee Names or IDs' at the VAT rate of the fee",
			"'Cost Articles' van Plan: kies bij 'Payment Fee Names or IDs' een artikel met het btw-tarief van de kosten",
		],
	);

const giftCard = (module: string, orders: number): Finding =>
	finding.warning(
		'module-gift-card-without-article',
		module,
		[
			`A voucher of ${orders} of the newest orders (paid by ${module}) is called like a gift card: it is booked as a discount, which lowers the VAT`,
			`Een bon op ${orders} van de nieuwste orders (betaald met ${module}) heet als een cadeaubon: hij wordt als korting geboekt, wat de btw verlaagt`,
		],
		[
			"'Cost Articles' of Plan: name it in 'Gift Card Vouchers', and choose an article without VAT for 'Gift Card Names or IDs'",
			"'Cost Articles' van Plan: noem hem bij 'Gift Card Vouchers' en kies bij 'Gift Card Names or IDs' een artikel zonder btw",
		],
	);
