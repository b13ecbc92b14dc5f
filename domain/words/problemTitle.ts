import type { Problem } from './problem';
import { worded, type Wording } from './wording';

/** What is the matter, in a few words of both languages; the message of the problem says the rest. */
const TITLES: Record<Problem['code'], Wording> = {
	'incomplete-order': worded('the order is not complete', 'de bestelling is niet compleet'),
	'lines-do-not-add-up': worded(
		'the lines do not add up',
		'de orderregels zijn samen een ander bedrag',
	),
	'missing-customer': worded('there is no customer', 'er is geen klant'),
	'missing-address': worded('there is no address', 'er is geen adres'),
	'ambiguous-customer': worded('more than one customer card', 'meer dan één klantkaart past'),
	'invalid-customer-data': worded('data of the customer are wrong', 'klantgegevens kloppen niet'),
	'unknown-customer': worded('the customer is not known', 'de klant is onbekend in SnelStart'),
	'unknown-country': worded('the country is not known', 'het land is onbekend in SnelStart'),
	'unknown-article': worded('the article is not known', 'een artikelcode is onbekend in SnelStart'),
	'empty-article-code': worded('there is no article code', 'een product heeft geen artikelcode'),
	'duplicate-article': worded('a code stands on two articles', 'een code staat op twee artikelen'),
	'inactive-article': worded('an article is inactive', 'een artikel staat op nonactief'),
	'article-proposed': worded('an article has to be made', 'er moet een artikel worden gemaakt'),
	'article-stands-in': worded('another article stands in', 'het standaardartikel is gebruikt'),
	'code-changed': worded('the code was changed', 'de artikelcode is gewijzigd'),
	'missing-revenue-group': worded('there is no revenue group', 'er is geen omzetgroep gekozen'),
	'unknown-vat-rate': worded('the VAT rate is not known', 'het btw-tarief is onbekend'),
	'vat-territory': worded(
		'it goes to a territory with VAT of its own',
		'hij gaat naar een gebied met eigen btw-regels',
	),
	'vat-differs': worded('the VAT differs', 'de btw verschilt'),
	'missing-cost-article': worded('there is no cost article', 'er is geen kostenartikel gekozen'),
	'total-differs': worded('the total differs', 'het ordertotaal verschilt'),
	'differs-from-plan': worded('it differs from the plan', 'de verkooporder wijkt af van het plan'),
	'foreign-currency': worded('it is in another currency', 'het is een vreemde valuta'),
	'currency-converted': worded('it was converted', 'het bedrag is omgerekend naar euro'),
	refunded: worded('it was refunded', 'er is terugbetaald'),
	'payment-overdue': worded('it is not paid', 'de betaling blijft uit'),
	'payment-moment-unknown': worded(
		'nobody knows when it was paid',
		'het is onbekend wanneer hij is betaald',
	),
	'payment-differs': worded(
		'less or more was paid than its total',
		'er is minder of meer betaald dan het totaal',
	),
	'text-cut': worded('a text was cut', 'een tekst is ingekort'),
	'unknown-token': worded('a token is not known', 'een veld in een tekst is onbekend'),
	'recipe-refused': worded('a recipe is not right', 'een recept klopt niet'),
	'payment-not-booked': worded('a payment was not booked', 'een betaling is niet geboekt'),
	'status-not-told': worded('the shop was not told', 'de status is niet teruggemeld'),
	'gift-card': worded('it was paid by gift card', 'er is met een cadeaubon betaald'),
	'gift-card-unnamed': worded(
		'a voucher looks like a gift card',
		'een bon lijkt een cadeaubon te zijn',
	),
	'payment-fee': worded('it has a payment fee', 'er zijn betalingskosten'),
	'vat-number-left-out': worded('a VAT number is left out', 'een btw-nummer is weggelaten'),
	'customer-not-updated': worded('the card was not updated', 'de klantkaart is niet bijgewerkt'),
	'prices-of-snelstart': worded('it has prices of SnelStart', 'de prijzen zijn die van SnelStart'),
	'deleted-in-snelstart': worded(
		'it was deleted in SnelStart',
		'de verkooporder is in SnelStart verwijderd',
	),
	'duplicate-sales-order': worded('there are two sales orders', 'er zijn twee verkooporders'),
	'refused-by-snelstart': worded('SnelStart refused it', 'SnelStart weigert de order'),
	'outcome-unknown': worded('the outcome is not known', 'de uitkomst is nog niet bekend'),
	'left-for-next-run': worded('it is left for the next run', 'de volgende uitvoering doet hem'),
	'cart-ordered-twice': worded('the cart was ordered twice', 'de winkelwagen is dubbel besteld'),
	'import-key-taken': worded('its key is taken', 'het betalingskenmerk is van een andere order'),
	'imported-under-other-key': worded(
		'it is there under another key',
		'hij staat onder een ander betalingskenmerk in SnelStart',
	),
	'imported-twice-elsewhere': worded(
		'another link imported it twice',
		'een andere koppeling heeft hem dubbel ingelezen',
	),
	'plan-changed': worded('the plan was changed', 'het plan is onderweg gewijzigd'),
	'never-finished': worded('PrestaShop never finished it', 'PrestaShop heeft hem niet afgemaakt'),
	'dated-ahead': worded('it is dated in the future', 'zijn datum ligt in de toekomst'),
	'setting-refused': worded(
		'a setting cannot be what its expression gives',
		'een instelling kan niet zijn wat haar expressie geeft',
	),
	'field-left-empty': worded('a field was left empty', 'een veld is leeg gebleven'),
	'left-out': worded('it is left out', 'hij wordt weggelaten'),
	'product-left-out': worded('a product is left out', 'een product is weggelaten'),
	'customer-kept-apart': worded('it has a card of its own', 'de klant krijgt een eigen kaart'),
	'customer-merged': worded('it shares a card', 'de klantkaart is gedeeld'),
	'inactive-customer': worded('the card is inactive', 'de klantkaart staat op nonactief'),
};

/** The title of a problem; a code of a later version has none, and is told as it stands. */
export const problemTitle = (code: Problem['code']): Wording =>
	(TITLES as Partial<typeof TITLES>)[code] ?? worded(code, code);
