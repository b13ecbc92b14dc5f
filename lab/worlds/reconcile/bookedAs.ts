import type { Row } from '../../simulators/prestashop';
import type { Artikel, SnelStartState, Verkooporder } from '../../simulators/snelstart/tables';
import { WARES } from '../life/lifeShop';

/** A line of a sales order to be: an article by its code, pieces, and what they come to with VAT in cents. */
interface LineToBook {
	code: string;
	quantity: number;
	cents: number;
}

const centsOf = (text: unknown): number => Math.round(Number(text) * 100);

/** Articles for shipping and discounts at 21 and at 9 per cent. */
const SHIPPING = { 21: '9001', 9: '9002' } as const;
const DISCOUNT = { 21: '9003', 9: '9004' } as const;

/** Article at 21 % for what payment modules add. */
const FEE = '9005';

/** Article for the cent that rounding each line may leave. */
const DIFFERENCE = '9006';

/** Article without VAT that stands for what is paid by gift card. */
export const GIFT_CARD = '9008';

const rateOf = (code: string): 21 | 9 =>
	WARES.find((ware) => ware.code === code)?.group === 2 ? 9 : 21;

/**
 * The lines of a web order as a link books them: vouchers divided over the rates of the goods.
 *
 * @param fee cents that a voucher below nothing added to it
 */
export function linesOf(
	order: Row,
	details: readonly Row[],
	{ withVouchers = true, fee = 0 }: { withVouchers?: boolean; fee?: number } = {},
): LineToBook[] {
	const goods = details.map((detail) => ({
		code: String(detail.product_reference),
		quantity: Number(detail.product_quantity),
		cents: centsOf(detail.total_price_tax_incl),
	}));
	const shipping = centsOf(order.total_shipping_tax_incl);
	const carried = Number(order.carrier_tax_rate) < 15 ? 9 : 21;
	const written = centsOf(order.total_discounts_tax_incl);
	const vouchers = written === fee ? 0 : written + fee;
	const discount = withVouchers ? vouchers : 0;
	const sumOf = (rate: 21 | 9) =>
		goods.filter(({ code }) => rateOf(code) === rate).reduce((sum, { cents }) => sum + cents, 0);
	const high = Math.round((discount * sumOf(21)) / Math.max(1, sumOf(21) + sumOf(9)));
	const lines = [
		...goods,
		{ code: SHIPPING[carried], quantity: 1, cents: shipping },
		{ code: DISCOUNT[21], quantity: 1, cents: -high },
		{ code: DISCOUNT[9], quantity: 1, cents: high - discount },
		{ code: FEE, quantity: 1, cents: fee },
	];
	const left = withVouchers ? 0 : vouchers;
	const rest =
		centsOf(order.total_paid_tax_incl) + left - lines.reduce((sum, { cents }) => sum + cents, 0);
	return [...lines, { code: DIFFERENCE, quantity: 1, cents: rest }].filter(
		({ cents }) => cents !== 0,
	);
}

/** Writes a sales order into the books, with VAT in its prices. */
export class Bookkeeper {
	private number = 20_000;

	private readonly articles: ReadonlyMap<string, Artikel>;

	constructor(
		private readonly state: SnelStartState,
		private readonly guid: () => string,
	) {
		this.articles = new Map(state.artikelen.map((article) => [article.artikelcode, article]));
	}

	article(code: string): Artikel {
		const found = this.articles.get(code);
		if (!found) throw new Error(`The books have no article ${code}`);
		return found;
	}

	/** @param placed moment of the web order, "2026-11-01 10:00:00" */
	book(key: string, placed: string, lines: readonly LineToBook[]): Verkooporder {
		const [relation] = this.state.relaties;
		const id = this.guid();
		const [, webshop] = this.state.verkoopordersjablonen;
		const address = { ...relation.vestigingsAdres };
		const row: Verkooporder = {
			relatie: { id: relation.id, uri: relation.uri },
			procesStatus: 'Order',
			nummer: (this.number += 1),
			modifiedOn: `${placed.replace(' ', 'T')}.5`,
			datum: `${placed.slice(0, 10)}T00:00:00`,
			krediettermijn: 14,
			geblokkeerd: false,
			omschrijving: 'Weborder',
			betalingskenmerk: key,
			incassomachtiging: null,
			afleveradres: address,
			factuuradres: address,
			verkooporderBtwIngaveModel: 'Inclusief',
			kostenplaats: null,
			regels: lines.map(({ code, quantity, cents }) => {
				const { id: articleId, uri } = this.article(code);
				return {
					artikel: { id: articleId, uri },
					omschrijving: code,
					stuksprijs: Math.round((cents * 100) / quantity) / 10_000,
					aantal: quantity,
					kortingsPercentage: 0,
					totaal: cents / 100,
					extraRegelVelden: [],
				};
			}),
			memo: null,
			orderreferentie: null,
			factuurkorting: 0,
			verkoopfactuur: null,
			verkoopordersjabloon: webshop ? { id: webshop.id, uri: webshop.uri } : null,
			verkoopOrderStatus: 'InBehandeling',
			totaalExclusiefBtw: 0,
			totaalInclusiefBtw: 0,
			extraHoofdVelden: [],
			id,
			uri: `/verkooporders/${id}`,
		};
		addUp(row);
		this.state.verkooporders.push(row);
		return row;
	}
}

/** Puts the totals of a sales order right after its lines. */
export function addUp(row: Verkooporder, rateOfArticle: (id: string) => number = () => 21): void {
	const incl = row.regels.reduce((sum, { totaal }) => sum + Math.round(totaal * 100), 0);
	const excl = row.regels.reduce((sum, { totaal, artikel }) => {
		const rate = rateOfArticle(artikel?.id ?? '');
		return sum + (Math.round(totaal * 100) * 100) / (100 + rate);
	}, 0);
	row.totaalInclusiefBtw = incl / 100;
	row.totaalExclusiefBtw = Math.round(excl) / 100;
}
