import { cents, millionths } from './millionths';
import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import { COLLECTIVE } from '../../worlds/orders/named';
import type { Destination } from './books';
import type { Case } from './case';
import { costTrouble, differenceTrouble } from './costTrouble';
import { longNameDoubts } from './longNames';
import { madeCard } from './madeCard';
import { placeInBooks, placeInShop, type Place } from './place';
import { addressSourceOf, lettersOf, nameOf, whoseOrder, type Belongs } from './whoseOrder';
import {
	carriageDoubts,
	newArticleDoubts,
	roundingDoubts,
	untaxedCentDoubts,
	voucherDoubts,
} from './doubts';
import { goodsOf } from './goods';
import { whyNotYet } from './paidMeans';
import { territoryTrouble } from './territoryTrouble';
import { goodsTrouble } from './goodsTrouble';
import { isAccepted, validVatNumber } from './vatNumber';
import { dutchNumberTrouble, refusedNumberDoubts, vatDoubts } from './vatTrouble';

/** What somebody who keeps books by hand would do with an order, knowing the settings. */
export interface Opinion {
	/** Why the shop is not ready to have it imported; empty when it is. */
	notYet: string;
	/** Reasons to ask the owner first: imported all the same it would be wrong. */
	asks: string[];
	/** Reasons for which one would ask and another would not. */
	doubts: string[];
	belongs: Belongs;
}

/** Judges an order from the rows of both sides as they were before the import. */
export function opinionOf(found: Case): Opinion {
	const belongs = whoseOrder(found);
	const goods = goodsOf(found, found.before);
	const to = destinationOf(found, belongs);
	const moved = mayMoveTo(found, belongs);
	const territory = territoryTrouble(found, goods, to, moved);
	const difference = differenceTrouble(found);
	const asks = [
		...territory.asks,
		...(belongs.to === 'nobody' ? [belongs.why] : []),
		...addressTrouble(found, belongs),
		...currencyTrouble(found),
		...refundTrouble(found),
		...cartTrouble(found),
		...goods.flatMap((one) => goodsTrouble(one, found, to)),
		...costTrouble(found, goods, to),
		...difference.asks,
		...dutchNumberTrouble(found, to),
	];
	const doubts = [
		...territory.doubts,
		...difference.doubts,
		...vatDoubts(found, to),
		...refusedNumberDoubts(found, to),
		...roundingDoubts(found),
		...untaxedCentDoubts(goods),
		...voucherDoubts(found),
		...cardDoubts(found, belongs),
		...numberDoubts(found, belongs),
		...(belongs.to === 'newcomer' ? longNameDoubts(found, nameIn(found)) : []),
		...carriageDoubts(found),
		...newArticleDoubts(found, goods, to),
		...(belongs.to === 'newcomer' ? madeAbroadDoubts(found, to, moved) : []),
	];
	return { notYet: whyNotYet(found), asks, doubts, belongs };
}

/** Where the goods go and which VAT number will stand on the card. */
function destinationOf(found: Case, belongs: Belongs): Destination & Place {
	const { shop, order } = found;
	const invoice = shop.address(order, 'invoice');
	const typed = validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	const own = belongs.to === 'card' ? (belongs.card.btwNummer ?? '') : (madeNumber(found) ?? '');
	const isFilledIn = belongs.to !== 'card' || isUpdated(found, belongs.card);
	const isImported = found.salesOrders.length > 0;
	const stayedEmpty =
		belongs.to === 'card' && isImported && !found.after.relation(belongs.card.id)?.btwNummer;
	const taken = isAccepted(typed) ? typed : '';
	const number = own !== '' ? own : isFilledIn && !stayedEmpty ? taken : '';
	return {
		day: String(order.date_add).slice(0, 10),
		...deliveryPlace(found, belongs),
		number,
	};
}

/** The VAT number of a new card that another order of the run made; `customerFaults` looks whose it is. */
function madeNumber({ after, salesOrders: [made] }: Case): string | null {
	return (made && after.relation(made.relatie.id)?.btwNummer) || null;
}

/** Whether the import fills in what a card lacks: never on a collective customer's. */
const isUpdated = ({ choices }: Case, card: Relatie): boolean =>
	choices.customerWriting === 'createAndUpdate' && !COLLECTIVE.includes(card.relatiecode);

/**
 * With addresses from the card (Klantkaart) the goods go, for SnelStart, to where the card says. A newcomer's was made of
 * the first order, which may have been another one, and may have moved since: the sales order tells where it stood.
 */
function deliveryPlace(found: Case, belongs: Belongs): Place {
	const { after, salesOrders } = found;
	const made = salesOrders.length > 0 ? after.relation(salesOrders[0].relatie.id) : undefined;
	const card = belongs.to === 'card' ? belongs.card : made;
	const source = addressSourceOf(found, card);
	if (source === 'card' && card) {
		const written = belongs.to === 'card' ? card.vestigingsAdres : salesOrders[0].afleveradres;
		return placeInBooks(found, written);
	}
	return placeInShop(found, source === 'card' ? 'invoice' : 'delivery');
}

/**
 * Where else the card may stand: where this order would move it, or where another order of a newcomer put the new one,
 * of which nobody can tell whether it was first.
 */
function mayMoveTo(found: Case, belongs: Belongs): Place | null {
	const made = found.salesOrders.length > 0 ? undefined : madeCard(found, belongs);
	if (made && addressSourceOf(found, made) === 'card') {
		return placeInBooks(found, made.vestigingsAdres);
	}
	const card = belongs.to === 'card' ? belongs.card : undefined;
	if (!card || !mayMove(found, card) || addressSourceOf(found, card) !== 'card') return null;
	return placeInShop(found, 'invoice');
}

/** Whether an order brings a card to its address: one that says the same name or number, unless everybody goes on it. */
function mayMove(found: Case, card: Relatie): boolean {
	const { shop, order } = found;
	const name = lettersOf(nameIn(found)(order).slice(0, 50));
	const invoice = shop.address(order, 'invoice');
	const typed = validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	const isTheirs = lettersOf(card.naam) === name || (typed !== '' && typed === card.btwNummer);
	return isTheirs && isUpdated(found, card);
}

/** A newcomer's card that another order put in another country: whichever came first decides about VAT. */
function madeAbroadDoubts(found: Case, to: Destination, moved: ReturnType<typeof mayMoveTo>) {
	const isNew = found.salesOrders.length === 0 && moved !== null && moved.country !== to.country;
	return isNew ? [`its card may stand in ${moved.country}`] : [];
}

function addressTrouble(found: Case, belongs: Belongs): string[] {
	const source = addressSourceOf(found, belongs.to === 'card' ? belongs.card : undefined);
	const uses: Array<'invoice' | 'delivery'> = [];
	if (source === 'shop') uses.push('invoice');
	if (source !== 'card') uses.push('delivery');
	return uses.flatMap((use) => incomplete(found, use));
}

/** What an address of the shop lacks. */
function incomplete({ shop, order, before }: Case, use: 'invoice' | 'delivery'): string[] {
	const address = shop.address(order, use);
	if (!address) return [`no ${use} address`];
	const missing = ['address1', 'postcode', 'city'].filter(
		(part) => String(address[part] ?? '').trim() === '',
	);
	if (missing.length > 0) return [`${use} address without ${missing.join()}`];
	const country = shop.countryOf(address);
	return before.knowsCountry(country) ? [] : [`SnelStart has no country ${country}`];
}

const nameIn =
	({ shop }: Case) =>
	(order: Row): string => {
		const customer = shop.customer(order);
		return customer ? nameOf({ shop, order }, customer) : '';
	};

/** A card needs an address; but a newcomer may have got one with another order. */
const cardDoubts = (found: Case, belongs: Belongs): string[] =>
	belongs.to === 'newcomer' ? incomplete(found, 'invoice') : [];

/** A number that an order would bring to a card that lacks one: VAT may hang on it, and whether it comes there on others. */
function numberDoubts({ shop, order, after, salesOrders }: Case, belongs: Belongs): string[] {
	if (belongs.to !== 'card' || salesOrders.length > 0) return [];
	const invoice = shop.address(order, 'invoice');
	const typed = validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	const isWithout = [belongs.card, after.relation(belongs.card.id)].every(
		(card) => !card?.btwNummer,
	);
	return typed !== '' && isWithout ? ['its VAT number is on no card yet'] : [];
}

function currencyTrouble({ shop, order, choices }: Case): string[] {
	const iso = String(shop.row('currencies', order.id_currency)?.iso_code ?? '');
	return iso === 'EUR' || choices.convertCurrency ? [] : [`the order is in ${iso}`];
}
/** More may have come back than the vouchers had left to pay. */
const refundTrouble = ({ order }: Case): string[] =>
	cents(millionths(order.total_paid_tax_incl)) < 0n ? ['more came back than was paid'] : [];
/** A payment that was reported twice makes two orders of one cart; the parts of a split cart share their reference. */
function cartTrouble({ order, shop }: Case): string[] {
	const first = shop.orders.find(
		({ id, id_cart: cart, reference }) =>
			Number(id) < Number(order.id) && cart === order.id_cart && reference !== order.reference,
	);
	return first ? [`its cart was ordered before, as ${String(first.reference)}`] : [];
}
