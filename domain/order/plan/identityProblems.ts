import type { ExistingSalesOrder } from '../../books/books';
import { euros, eurosNl } from '../../money/cents';
import type { Problem } from '../../words/problem';
import { planSetting } from '../../words/planSetting';

/** What is told of an order beside a sales order that was taken for it, or may be it. */
interface Told {
	reference: string;
	importKey: string;
	/** Total of the web order, in cents. */
	total: number;
}

/** A sales order that carries the import key of this order and is another order's. */
export function importKeyTaken(
	{ reference, importKey, total }: Told,
	{ number, ...there }: Pick<ExistingSalesOrder, 'number' | 'reference' | 'totalIncl'>,
): Problem {
	const thereTotal =
		there.totalIncl === null ? 'an unknown total' : `a total of ${euros(there.totalIncl)}`;
	const thereTotalNl =
		there.totalIncl === null ? 'een onbekend totaal' : `een totaal van ${eurosNl(there.totalIncl)}`;
	return {
		code: 'import-key-taken',
		message: `payment reference (betalingskenmerk) ${importKey} stands on sales order ${number}, which is of another order: it has order reference "${there.reference}" and ${thereTotal}, this one has "${reference}" and ${euros(total)}, and its customer is not this one's`,
		messageNl: `betalingskenmerk ${importKey} staat op verkooporder ${number}, die van een andere order is: die heeft orderreferentie "${there.reference}" en ${thereTotalNl}, deze heeft "${reference}" en ${eurosNl(total)}, en de klant ervan is niet die van deze order`,
		fix: `Two shops, or a shop that was restored, give out the same order IDs: give this shop a ${planSetting('Payment Reference Prefix')} of its own. If sales order (verkooporder) ${number} is of this order after all, put ${reference || 'its reference in the shop'} in its order reference (orderreferentie) in SnelStart.`,
		fixNl: `Twee winkels, of een teruggezette winkel, geven dezelfde order-id's uit: geef deze winkel een eigen ${planSetting('Payment Reference Prefix')}. Is verkooporder ${number} toch van deze order, zet dan ${reference || 'de referentie uit de webwinkel'} als orderreferentie in SnelStart.`,
		field: 'betalingskenmerk',
		value: importKey,
	};
}

/** An order of this run that another order of the run has the import key of. */
export function importKeyShared({ reference, importKey }: Told, other: string): Problem {
	return {
		code: 'import-key-taken',
		message: `order ${other || 'without reference'} of this run has the same payment reference (betalingskenmerk) ${importKey} as this order ${reference}; only the first is planned`,
		messageNl: `order ${other || 'zonder referentie'} van deze uitvoering heeft hetzelfde betalingskenmerk ${importKey} als deze order ${reference}; alleen de eerste is gepland`,
		fix: `Give each shop its own ${planSetting('Payment Reference Prefix')}: shops give out the same order IDs.`,
		fixNl: `Geef elke winkel een eigen ${planSetting('Payment Reference Prefix')}: winkels geven dezelfde order-id's uit.`,
		field: 'betalingskenmerk',
		value: importKey,
	};
}

/** A sales order that names this order and carries another import key than it would get. */
export function underOtherKey(
	{ reference, importKey }: Told,
	{ number, importKey: otherKey }: Pick<ExistingSalesOrder, 'number' | 'importKey'>,
): Problem {
	const carries = otherKey === '' ? 'no payment reference' : `payment reference ${otherKey}`;
	const carriesNl = otherKey === '' ? 'geen betalingskenmerk' : `betalingskenmerk ${otherKey}`;
	return {
		code: 'imported-under-other-key',
		message: `sales order ${number} names order ${reference} and carries ${carries} (betalingskenmerk) where this order has ${importKey}`,
		messageNl: `verkooporder ${number} noemt order ${reference} en heeft ${carriesNl} waar deze order ${importKey} heeft`,
		fix: `If ${planSetting('Payment Reference Prefix')} was changed, change it back. To keep it as it is, put ${importKey} in the payment reference of sales order (verkooporder) ${number} in SnelStart. If that is not this order, correct its order reference (orderreferentie).`,
		fixNl: `Is ${planSetting('Payment Reference Prefix')} gewijzigd, zet het dan terug. Moet het zo blijven, zet dan ${importKey} als betalingskenmerk van verkooporder ${number} in SnelStart. Is dat deze order niet, verbeter dan de orderreferentie daarvan.`,
		field: 'betalingskenmerk',
		value: otherKey,
	};
}

/** A sales order that carries the mark of another link for this order and agrees with it in nothing. */
export function otherLinkDiffers(
	{ reference, importKey, total }: Told,
	found: Pick<ExistingSalesOrder, 'number' | 'reference' | 'totalIncl' | 'importKey'>,
): Problem {
	const { number, totalIncl, importKey: key } = found;
	const thereTotal = totalIncl === null ? 'an unknown total' : euros(totalIncl);
	const thereTotalNl = totalIncl === null ? 'een onbekend totaal' : eurosNl(totalIncl);
	return {
		code: 'import-key-taken',
		message: `sales order ${number} (payment reference "${key}", order reference "${found.reference}", ${thereTotal}) carries what another link marks this order with, and agrees with order ${reference} (${euros(total)}) in neither reference, total nor customer`,
		messageNl: `verkooporder ${number} (betalingskenmerk "${key}", orderreferentie "${found.reference}", ${thereTotalNl}) draagt waarmee een andere koppeling deze order merkt, maar komt met order ${reference} (${eurosNl(total)}) in referentie, totaal noch klant overeen`,
		fix: `If sales order (verkooporder) ${number} is of this order, put ${importKey} in its payment reference (betalingskenmerk) and ${reference || 'the reference of the shop'} in its order reference (orderreferentie). If it is of another, take what it is recognised by out of ${planSetting('Sales (Verkopen)', 'Also Recognise Names or IDs')}.`,
		fixNl: `Is verkooporder ${number} van deze order, zet dan ${importKey} als betalingskenmerk en ${reference || 'de referentie uit de webwinkel'} als orderreferentie. Is hij van een andere, haal dan waaraan hij wordt herkend weg uit ${planSetting('Sales (Verkopen)', 'Also Recognise Names or IDs')}.`,
		field: 'betalingskenmerk',
		value: key,
	};
}

/** A sales order that is of this order, or of another one that shares its reference and its total. */
export function halfInDoubt(
	{ reference, importKey }: Told,
	{ number, importKey: key }: Pick<ExistingSalesOrder, 'number' | 'importKey'>,
	siblings: readonly string[],
): Problem {
	const others = siblings.join(', ');
	return {
		code: 'imported-under-other-key',
		message: `sales order ${number} carries reference ${reference}, which this order shares with order ${others} of the same total: nothing tells which of them another link imported`,
		messageNl: `verkooporder ${number} draagt referentie ${reference}, die deze order deelt met order ${others} met hetzelfde totaal: niets zegt welke van beide een andere koppeling importeerde`,
		fix: `Look whose goods it holds. If it is this order, put ${importKey} in its payment reference (betalingskenmerk) in SnelStart; otherwise the payment reference of the other order. The next run imports the one that is missing.`,
		fixNl: `Kijk wiens goederen erop staan. Is het deze order, zet dan ${importKey} als betalingskenmerk in SnelStart; anders het betalingskenmerk van de andere order. De volgende uitvoering importeert de order die ontbreekt.`,
		field: 'betalingskenmerk',
		value: key,
	};
}

/** Several sales orders that another link made of one web order. */
export function importedTwiceElsewhere(
	found: ReadonlyArray<Pick<ExistingSalesOrder, 'number'>>,
): Problem {
	const numbers = found
		.map(({ number }) => number)
		.sort((a, b) => a - b)
		.join(', ');
	return {
		code: 'imported-twice-elsewhere',
		message: `another link made ${found.length} sales orders (verkooporders) of this order: ${numbers}`,
		messageNl: `een andere koppeling maakte ${found.length} verkooporders van deze order: ${numbers}`,
		fix: 'Look which one is right, and delete the other in SnelStart. Neither is touched.',
		fixNl: 'Kijk welke klopt, en verwijder de andere in SnelStart. Geen van beide is aangeraakt.',
		field: 'betalingskenmerk',
		value: numbers,
	};
}

/** A later order of a cart, under a reference of its own. */
export function cartOrderedTwice(
	{ reference }: Pick<Told, 'reference'>,
	first: { id: string; reference: string },
): Problem {
	return {
		code: 'cart-ordered-twice',
		message: `order ${reference} was made of the same cart as order ${first.reference} (ID ${first.id}): the shop seems to have made it twice, as happens when a payment is reported twice`,
		messageNl: `order ${reference} komt uit dezelfde winkelwagen als order ${first.reference} (ID ${first.id}): de webwinkel lijkt hem twee keer te hebben gemaakt, zoals gebeurt als een betaling twee keer wordt gemeld`,
		fix: `Look at both orders in PrestaShop and cancel the one that is too many. If both are right, set ${planSetting('Sales (Verkopen)', 'Second Order of a Cart')} to 'Import'.`,
		fixNl: `Bekijk beide orders in PrestaShop en annuleer de order die te veel is. Kloppen ze allebei, zet dan ${planSetting('Sales (Verkopen)', 'Second Order of a Cart')} op 'Import'.`,
		field: 'cartId',
		value: first.id,
	};
}
