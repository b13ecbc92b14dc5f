import { euros, eurosNl, type Cents } from '../money/cents';
import type { DifferenceKind } from '../stream/reconciliation';
import { worded, type Wording } from '../words/wording';

/** What the words are about. */
export interface AboutDifference {
	/** "1234 (XKBKNABJK)" */
	order: string;
	/** "20004", or several; '' for none. */
	salesOrders: string;
	shop: Cents;
	books: Cents;
	/** Rates that differ, as "21 % € 10.00 / € 0.00": the shop first. */
	rates: Wording;
	slipId: string;
}

type Words = (about: AboutDifference) => { message: Wording; fix: Wording };

const LOOK_AT_BOTH = worded(
	'Compare both; correct the sales order (verkooporder) in SnelStart, or run follow-changes.json, which proposes what to do.',
	'Vergelijk beide; verbeter de verkooporder in SnelStart, of draai follow-changes.json, die voorstelt wat te doen.',
);

/** What happened and what to do, for each kind. */
const WORDS: Record<DifferenceKind, Words> = {
	missing: ({ order, shop }) => ({
		message: worded(
			`web order ${order} of ${euros(shop)} is not in SnelStart`,
			`weborder ${order} van ${eurosNl(shop)} staat niet in SnelStart`,
		),
		fix: worded(
			'Look in the report of the import why it waits or is blocked, and run the import again.',
			'Kijk in het rapport van de import waarom hij wacht of is geblokkeerd, en draai de import opnieuw.',
		),
	}),
	beforeStart: ({ order, shop }) => ({
		message: worded(
			`web order ${order} of ${euros(shop)} was placed before the start and is not in SnelStart under this prefix`,
			`weborder ${order} van ${eurosNl(shop)} is van vóór het starttijdstip en staat niet in SnelStart met dit voorvoegsel`,
		),
		fix: worded(
			'Nothing where you typed it over by hand or the link before this one imported it; otherwise enter it in SnelStart.',
			'Niets als u hem met de hand hebt ingevoerd of de vorige koppeling hem importeerde; voer hem anders in SnelStart in.',
		),
	}),
	double: ({ order, salesOrders, books }) => ({
		message: worded(
			`sales order ${salesOrders} of ${euros(books)} stands in SnelStart beside another one of web order ${order}`,
			`verkooporder ${salesOrders} van ${eurosNl(books)} staat in SnelStart naast een andere van weborder ${order}`,
		),
		fix: worded(
			'Delete the one that was not sent in SnelStart, or credit it where it was invoiced.',
			'Verwijder in SnelStart de order die niet is verzonden, of crediteer hem als hij is gefactureerd.',
		),
	}),
	otherOrder: ({ order, salesOrders, books }) => ({
		message: worded(
			`sales order ${salesOrders} of ${euros(books)} bears the payment reference of web order ${order}, but neither its order reference nor its total is that of this order`,
			`verkooporder ${salesOrders} van ${eurosNl(books)} draagt het betalingskenmerk van weborder ${order}, maar orderreferentie noch totaal is van deze order`,
		),
		fix: worded(
			"Look whose it is before you change anything: another shop with the same 'Payment Reference Prefix', or a shop that was restored. Give each shop a prefix of its own.",
			"Kijk eerst van wie hij is: een andere winkel met hetzelfde voorvoegsel ('Payment Reference Prefix'), of een teruggezette winkel. Geef elke winkel een eigen voorvoegsel.",
		),
	}),
	deleted: ({ order, salesOrders, books }) => ({
		message: worded(
			`the shop does not have web order ${order} any more, and sales order ${salesOrders} of ${euros(books)} stands in SnelStart`,
			`de webwinkel heeft weborder ${order} niet meer, en verkooporder ${salesOrders} van ${eurosNl(books)} staat in SnelStart`,
		),
		fix: worded(
			'Delete or credit the sales order in SnelStart if the sale did not take place.',
			'Verwijder of crediteer de verkooporder in SnelStart als de verkoop niet doorging.',
		),
	}),
	cancelled: ({ order, salesOrders, books }) => ({
		message: worded(
			`web order ${order} came to nothing in the shop, and ${euros(books)} stands in SnelStart on sales order ${salesOrders}`,
			`weborder ${order} is in de webwinkel niet doorgegaan, en er staat ${eurosNl(books)} in SnelStart op verkooporder ${salesOrders}`,
		),
		fix: worded(
			'Delete the sales order in SnelStart, or credit it; follow-changes.json proposes which.',
			'Verwijder de verkooporder in SnelStart, of crediteer hem; follow-changes.json stelt voor welke van de twee.',
		),
	}),
	refunded: ({ order, slipId, shop, books, salesOrders }) => ({
		message: worded(
			`${slipId === '' ? 'refunds' : `credit slip ${slipId}`} of web order ${order}: ${euros(shop)} in the shop, ${euros(books)} in SnelStart${salesOrders === '' ? '' : ` on sales order ${salesOrders}`}`,
			`${slipId === '' ? 'terugbetalingen' : `creditbon ${slipId}`} van weborder ${order}: ${eurosNl(shop)} in de webwinkel, ${eurosNl(books)} in SnelStart${salesOrders === '' ? '' : ` op verkooporder ${salesOrders}`}`,
		),
		fix: worded(
			'Let follow-changes.json credit it, or correct the credit in SnelStart.',
			'Laat follow-changes.json hem crediteren, of verbeter de creditorder in SnelStart.',
		),
	}),
	giftCard: ({ order, shop, books, salesOrders, rates }) => ({
		message:
			shop === books
				? worded(
						`web order ${order} was paid in part by gift card: the shop takes it off as a discount with less VAT, sales order ${salesOrders} books it as a payment (${rates.en})`,
						`weborder ${order} is deels met een cadeaubon betaald: de webwinkel trekt hem af als korting met minder btw, verkooporder ${salesOrders} boekt hem als betaling (${rates.nl})`,
					)
				: worded(
						`web order ${order} comes to ${euros(shop)} with its voucher taken off, and sales order ${salesOrders} to ${euros(books)} without: it was booked as a gift card`,
						`weborder ${order} komt met aftrek van de bon op ${eurosNl(shop)}, en verkooporder ${salesOrders} zonder aftrek op ${eurosNl(books)}: de bon is als cadeaubon geboekt`,
					),
		fix:
			shop === books
				? worded(
						"Nothing: VAT of a gift card falls due when it is spent, so the books are right and the shop's papers show less VAT.",
						'Niets: btw over een cadeaubon is verschuldigd bij besteding, dus de boekhouding klopt en de papieren van de winkel tonen minder btw.',
					)
				: worded(
						'Nothing where the voucher was a gift card that was paid for before; otherwise take it off the sales order.',
						'Niets als de bon een cadeaubon is die eerder is betaald; trek hem anders van de verkooporder af.',
					),
	}),
	editedInShop: ({ order, shop, books, salesOrders }) => ({
		message: worded(
			`web order ${order} was changed in the shop after it was paid: ${euros(shop)} now, ${euros(books)} on sales order ${salesOrders}`,
			`weborder ${order} is na betaling in de webwinkel gewijzigd: nu ${eurosNl(shop)}, op verkooporder ${salesOrders} ${eurosNl(books)}`,
		),
		fix: LOOK_AT_BOTH,
	}),
	editedInBooks: ({ order, shop, books, salesOrders }) => ({
		message: worded(
			`sales order ${salesOrders} was changed in SnelStart: ${euros(books)}, and ${euros(shop)} on web order ${order}`,
			`verkooporder ${salesOrders} is in SnelStart gewijzigd: ${eurosNl(books)}, en ${eurosNl(shop)} op weborder ${order}`,
		),
		fix: LOOK_AT_BOTH,
	}),
	otherInvoice: ({ order, shop, books, salesOrders }) => ({
		message: worded(
			`the invoice of sales order ${salesOrders} is booked at ${euros(books)}, while the sales order and web order ${order} come to ${euros(shop)}`,
			`de factuur van verkooporder ${salesOrders} is geboekt voor ${eurosNl(books)}, terwijl de verkooporder en weborder ${order} op ${eurosNl(shop)} komen`,
		),
		fix: worded(
			'Look who changed the booking (verkoopboeking) in SnelStart and why; correct it there if it is wrong.',
			'Kijk wie de verkoopboeking in SnelStart heeft gewijzigd en waarom; verbeter haar daar als zij niet klopt.',
		),
	}),
	otherRate: ({ order, salesOrders, rates }) => ({
		message: worded(
			`web order ${order} and sales order ${salesOrders} have other VAT rates: ${rates.en}`,
			`weborder ${order} en verkooporder ${salesOrders} hebben andere btw-tarieven: ${rates.nl}`,
		),
		fix: worded(
			'Look which revenue group (artikelomzetgroep) the articles of the sales order have, and which tax the products in the shop.',
			'Kijk welke artikelomzetgroep de artikelen van de verkooporder hebben, en welke belasting de producten in de webwinkel.',
		),
	}),
	otherTotal: ({ order, shop, books, salesOrders }) => ({
		message: worded(
			`web order ${order} comes to ${euros(shop)}, and sales order ${salesOrders} to ${euros(books)}`,
			`weborder ${order} komt op ${eurosNl(shop)}, en verkooporder ${salesOrders} op ${eurosNl(books)}`,
		),
		fix: LOOK_AT_BOTH,
	}),
};

export const differenceInWords = (kind: DifferenceKind, about: AboutDifference) =>
	WORDS[kind](about);
