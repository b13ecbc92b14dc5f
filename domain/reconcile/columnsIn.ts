import { inLanguage } from '../page/inLanguage';
import type { DifferenceKind } from '../stream/reconciliation';
import type { Language, Wording } from '../words/wording';

const WORDS = {
	title: { en: 'Reconciliation', nl: 'Aansluiting' },
	what: { en: 'What', nl: 'Wat' },
	day: { en: 'Day', nl: 'Dag' },
	days: { en: 'Per day', nl: 'Per dag' },
	month: { en: 'Month', nl: 'Maand' },
	months: { en: 'Per month', nl: 'Per maand' },
	period: { en: 'Period', nl: 'Periode' },
	method: { en: 'Payment method', nl: 'Betaalmethode' },
	rate: { en: 'VAT %', nl: 'Btw %' },
	shop: { en: 'Shop', nl: 'Webwinkel' },
	snelStart: { en: 'SnelStart', nl: 'SnelStart' },
	difference: { en: 'Difference', nl: 'Verschil' },
	differences: { en: 'Differences', nl: 'Verschillen' },
	order: { en: 'Web order', nl: 'Weborder' },
	reference: { en: 'Reference', nl: 'Referentie' },
	salesOrder: { en: 'Sales order', nl: 'Verkooporder' },
	message: { en: 'What', nl: 'Wat' },
	fix: { en: 'What to do', nl: 'Wat te doen' },
	computed: {
		en: 'sales orders of which VAT per rate is computed from lines and revenue groups',
		nl: 'verkooporders waarvan de btw per tarief uit regels en omzetgroepen is berekend',
	},
	waiting: { en: 'wait for payment', nl: 'wachten op betaling' },
	over: { en: 'came to nothing', nl: 'gingen niet door' },
} as const satisfies Record<string, Wording>;

const KINDS: Record<DifferenceKind, Wording> = {
	missing: { en: 'missing', nl: 'ontbreekt' },
	beforeStart: { en: 'before the start', nl: 'vóór starttijdstip' },
	double: { en: 'double', nl: 'dubbel' },
	otherOrder: { en: 'of another order', nl: 'van een andere order' },
	deleted: { en: 'deleted in the shop', nl: 'verwijderd in de webwinkel' },
	cancelled: { en: 'cancelled', nl: 'geannuleerd' },
	refunded: { en: 'refunded', nl: 'terugbetaald' },
	giftCard: { en: 'gift card', nl: 'cadeaubon' },
	editedInShop: { en: 'edited in the shop', nl: 'gewijzigd in de webwinkel' },
	editedInBooks: { en: 'edited in SnelStart', nl: 'gewijzigd in SnelStart' },
	otherInvoice: { en: 'other invoice', nl: 'andere factuur' },
	otherRate: { en: 'other VAT rate', nl: 'ander btw-tarief' },
	otherTotal: { en: 'other total', nl: 'ander totaal' },
};

/** What stands above columns and groups, and what each kind of difference is called. */
export const columnsIn = (language: Language) => ({
	...inLanguage(WORDS, language),
	kinds: inLanguage(KINDS, language),
});
