import type { Row } from '../../simulators/prestashop/types';
import type { Adres, Artikel, Verkooporder } from '../../simulators/snelstart/tables';
import { newStory, type LifeStory } from '../../worlds/life/lifeStory';
import { byWebOrder, grouped } from './books';
import { cents, euroCentsOf, lostInConversion, type Evidence } from './evidence';
import { articlesById, codeOfLine, goodsOfBooks, goodsOfShop, type Sum } from './goods';

/** How shop and books stand to each other about one order that is in SnelStart. */
export interface Facts {
	orderId: number;
	story: LifeStory;
	/** Undefined where the shop has it no more. */
	order: Row | undefined;
	lines: Row[];
	/** Its sales order, the lowest number where there are more. */
	sold: Verkooporder;
	credits: Verkooporder[];
	/** Cents that its credits take back: 0 or more. */
	credited: number;
	/** Cancelled, or its payment failed. */
	isOver: boolean;
	wasShipped: boolean;
	openSlips: Row[];
	/** Pieces that came back and stand on no slip. */
	withoutSlip: number;
	/** Its state alone says that it was refunded. */
	isRefundedByState: boolean;
	/** It lives, and is credited as a whole: it was cancelled and taken up again. */
	isRevived: boolean;
	/** What differs, in words. */
	differs: string[];
	/** Nothing but some cents of the total differ, as many as the settings allow: it may be told, and need not. */
	isWithinCeiling: boolean;
	/**
	 * A line has a code that no article has any more, of a product that the shop has no more either, and stands in no line
	 * of the sales order: nothing tells which article it is of.
	 */
	hasLostCode: boolean;
}

const OVER = ['6', '8'];
const REFUNDED = '7';
const SHIPPED = ['4', '5'];
/** Cents that the settings allow a total to be off. */
const CEILING = 5;

/** Everything that can be seen of all orders that are in SnelStart. */
export function factsOf(
	{ tables, articles, codes, stories, firstCustomer }: Evidence,
	rows: readonly Verkooporder[],
): Facts[] {
	const byId = articlesById(articles);
	const orders = new Map(tables.orders.map((row) => [row.id, row]));
	const of = (name: string) => grouped(tables[name] ?? [], (row) => String(row.id_order));
	const [details, slips, histories] = ['order_details', 'order_slip', 'order_histories'].map(of);
	const products = new Set((tables.products ?? []).map(({ id }) => String(id)));
	const addresses = new Map(tables.addresses.map((row) => [String(row.id), row]));
	return [...byWebOrder(rows)].flatMap(([orderId, { own, credits }]) => {
		const sold = own.at(0);
		if (sold === undefined) return [];
		const order = orders.get(orderId);
		const lines = details.get(String(orderId)) ?? [];
		const given = slips.get(String(orderId)) ?? [];
		const keys = new Set(credits.map(({ betalingskenmerk }) => betalingskenmerk));
		const state = String(order?.current_state);
		const back = piecesWithoutSlip(lines, given);
		const customer = firstCustomer.get(sold.id);
		const base = {
			...{ orderId, order, lines, sold, credits },
			story: stories.get(orderId) ?? newStory(orderId, {}),
			credited: -credits.reduce((sum, row) => sum + cents(row.totaalInclusiefBtw), 0),
			isOver: OVER.includes(state),
			wasShipped: (histories.get(String(orderId)) ?? []).some((row) =>
				SHIPPED.includes(String(row.id_order_state)),
			),
			openSlips: given.filter(({ id }) => !keys.has(`PS-${orderId}-${id}`)),
			withoutSlip: back,
			isRevived: order !== undefined && !OVER.includes(state) && keys.has(`PS-${orderId}-0`),
			isRefundedByState:
				state === REFUNDED && given.length === 0 && back === 0 && credits.length === 0,
		};
		const differs =
			order === undefined
				? []
				: [
						...goodsDiffer(order, goodsOfShop(lines, codes, euroCentsOf(order)), sold, byId),
						...totalDiffers(order, sold),
						...shippingDiffers(order, sold, byId),
						...addressDiffers('delivery', order, sold.afleveradres, addresses),
						...addressDiffers('invoice', order, sold.factuuradres, addresses),
						...(customer !== undefined && customer !== sold.relatie.id ? ['customer'] : []),
					];
		const booked = goodsOfBooks(sold, byId);
		const hasLostCode = lines.some((line) => {
			const code = codeOfLine(codes, line);
			const isKnown = code === String(line.product_reference) || booked.has(code);
			return !isKnown && !products.has(String(line.product_id));
		});
		const isWithinCeiling =
			order !== undefined && differs.length === 0 && totalOff(order, sold) > 0;
		return [{ ...base, differs, isWithinCeiling, hasLostCode }];
	});
}

function piecesWithoutSlip(lines: readonly Row[], slips: readonly Row[]): number {
	const onSlips = new Map<string, number>();
	for (const one of slips.flatMap(detailsOf)) {
		const id = String(one.id_order_detail);
		onSlips.set(id, (onSlips.get(id) ?? 0) + Number(one.product_quantity));
	}
	return lines.reduce((sum, line) => {
		const back =
			Number(line.product_quantity_refunded ?? 0) + Number(line.product_quantity_return ?? 0);
		return sum + Math.max(0, back - (onSlips.get(String(line.id)) ?? 0));
	}, 0);
}

/** The lines of a credit slip. */
export const detailsOf = (slip: Row): Array<Record<string, string>> =>
	slip.associations?.order_slip_details ?? [];

function goodsDiffer(
	order: Row,
	shop: ReadonlyMap<string, Sum>,
	sold: Verkooporder,
	articles: ReadonlyMap<string, Artikel>,
): string[] {
	const books = goodsOfBooks(sold, articles);
	const isIncl = sold.verkooporderBtwIngaveModel === 'Inclusief';
	return [...new Set([...shop.keys(), ...books.keys()])].flatMap((code) => {
		const [here, there] = [shop.get(code), books.get(code)];
		if (here?.units !== there?.units) {
			return [`${code}: ${here?.units ?? 0} in the shop, ${there?.units ?? 0} in the books`];
		}
		const most =
			(here?.lines ?? 0) + (there?.lines ?? 0) - 1 + lostInConversion(order, here?.lines ?? 0);
		const isSame = Math.abs((here?.amount ?? 0) - (there?.amount ?? 0)) <= most;
		return !isIncl || isSame ? [] : [`${code}: another amount`];
	});
}

const totalOff = (order: Row, sold: Verkooporder): number =>
	Math.abs(euroCentsOf(order)(order.total_paid_tax_incl) - cents(sold.totaalInclusiefBtw));

const totalDiffers = (order: Row, sold: Verkooporder): string[] =>
	totalOff(order, sold) > CEILING ? ['total'] : [];

/** Articles for shipping, by their code. */
const SHIPPING = ['9001', '9002', '9008'];

/** Shipping that costs something else may be given away by a voucher, so that the total is the same. */
function shippingDiffers(
	order: Row,
	{ regels, verkooporderBtwIngaveModel: mode }: Verkooporder,
	articles: ReadonlyMap<string, Artikel>,
): string[] {
	const lines = regels.filter(({ artikel }) =>
		SHIPPING.includes(articles.get(artikel?.id ?? '')?.artikelcode ?? ''),
	);
	if (mode !== 'Inclusief') return [];
	const there = lines.reduce((sum, { aantal, stuksprijs }) => sum + cents(aantal * stuksprijs), 0);
	return Math.abs(there - euroCentsOf(order)(order.total_shipping_tax_incl)) >
		Math.max(lines.length, 1) + lostInConversion(order, 1)
		? ['shipping']
		: [];
}

const plain = (text: unknown): string =>
	String(text ?? '')
		.trim()
		.toLowerCase();

function addressDiffers(
	side: 'delivery' | 'invoice',
	order: Row,
	there: Adres,
	addresses: ReadonlyMap<string, Row>,
): string[] {
	const row = addresses.get(String(order[`id_address_${side}`]));
	if (row === undefined) return [];
	const isSame =
		plain(`${row.firstname} ${row.lastname}`) === plain(there.contactpersoon) &&
		plain(row.address1) === plain(there.straat) &&
		plain(row.postcode) === plain(there.postcode) &&
		plain(row.city) === plain(there.plaats);
	return isSame ? [] : [`${side} address`];
}
