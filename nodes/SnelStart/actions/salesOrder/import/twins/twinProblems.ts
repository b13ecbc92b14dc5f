import type { SnelStartFailure } from '../../../../client/failure';
import type { Problem } from '../../../../../../domain/words/problem';
import { failureText } from '../../../../client/failureText';
import { planSetting } from '../../../../../../domain/words/planSetting';
import { agreeing } from '../../../../../../domain/words/counted';

export const twinNotDeleted = (number: number, failure: SnelStartFailure): Problem => ({
	code: 'duplicate-sales-order',
	message: `sales order ${number} is a second one for this web order and could not be deleted: ${failureText(failure).message}`,
	messageNl: `verkooporder ${number} is een tweede voor deze weborder en kon niet worden verwijderd: ${failureText(failure).messageNl}`,
	fix: `Delete sales order (verkooporder) ${number} in SnelStart.`,
	fixNl: `Verwijder verkooporder ${number} in SnelStart.`,
});

export const notVerified = (): Problem => ({
	code: 'outcome-unknown',
	message:
		'created, but SnelStart could not be asked afterwards whether another run created it too',
	messageNl:
		'gemaakt, maar SnelStart kon daarna niet worden gevraagd of een andere uitvoering hem ook maakte',
	fix: 'Nothing needs to be done: the next run finds a second sales order and reports it.',
	fixNl: 'Niets: de volgende uitvoering vindt een tweede verkooporder en meldt die.',
});

/** @param isTogether this run made one of them itself, so that another run made the other at the same time */
export const twinsTakenAway = (numbers: readonly number[], isTogether: boolean): Problem => ({
	code: 'duplicate-sales-order',
	message: `${salesOrders(numbers)} ${agreeing(numbers.length, 'was a second one', 'were further ones')} for this web order, ${isTogether ? 'made by two runs at once' : 'left behind by a run that was cut off'}, and ${agreeing(numbers.length, 'has', 'have')} been deleted`,
	messageNl: `${salesOrdersNl(numbers)} ${agreeing(numbers.length, 'was een tweede', 'waren dubbele')} voor deze weborder, ${isTogether ? 'gemaakt door twee uitvoeringen tegelijk' : 'achtergelaten door een afgebroken uitvoering'}, en ${agreeing(numbers.length, 'is', 'zijn')} verwijderd`,
	fix: `Nothing needs to be done: ${agreeing(numbers.length, 'it', 'they')} said the same as the one that is kept, and nobody had worked on ${agreeing(numbers.length, 'it', 'them')}.`,
	fixNl: `Niets: ${agreeing(numbers.length, 'hij zei', 'zij zeiden')} hetzelfde als de verkooporder die blijft, en niemand had eraan gewerkt.`,
});

/** That another run made the sales order at the same moment, and this run took its own away. */
export const madeTogether = (own: readonly number[], kept: number): Problem => ({
	code: 'duplicate-sales-order',
	message: `two runs at once made a sales order for this web order: ${kept} is kept, and ${own.join(', ')} of this run has been deleted`,
	messageNl: `twee uitvoeringen tegelijk maakten een verkooporder voor deze weborder: ${kept} blijft, en ${own.join(', ')} van deze uitvoering is verwijderd`,
	fix: "Nothing needs to be done. Let the schedule leave more time between two runs, or set a 'Time Budget (Minutes)', if this comes often.",
	fixNl:
		"Niets. Laat in het schema meer tijd tussen twee uitvoeringen, of stel 'Time Budget (Minutes)' in, als dit vaak voorkomt.",
});

export const doubtfulTwins = (kept: number, numbers: readonly number[]): Problem => ({
	code: 'duplicate-sales-order',
	message: `${salesOrders(numbers)} ${agreeing(numbers.length, 'carries', 'carry')} the same payment reference (betalingskenmerk) as ${kept}, but ${agreeing(numbers.length, 'differs', 'differ')} from it or ${agreeing(numbers.length, 'was', 'were')} worked on`,
	messageNl: `${salesOrdersNl(numbers)} ${agreeing(numbers.length, 'heeft', 'hebben')} hetzelfde betalingskenmerk als ${kept}, maar ${agreeing(numbers.length, 'verschilt', 'verschillen')} ervan of er is aan gewerkt`,
	fix: `Look which one is right and delete the ${agreeing(numbers.length, 'other', 'others')} in SnelStart. If one is of another shop, keep it and give each shop its own ${planSetting('Payment Reference Prefix')}.`,
	fixNl: `Kijk welke klopt en verwijder de ${agreeing(numbers.length, 'andere', 'andere verkooporders')} in SnelStart. Is er een van een andere winkel, laat die dan staan en geef elke winkel een eigen ${planSetting('Payment Reference Prefix')}.`,
	field: 'betalingskenmerk',
	value: [kept, ...numbers].join(', '),
});

const salesOrdersNl = (numbers: readonly number[]): string =>
	`${agreeing(numbers.length, 'verkooporder', 'verkooporders')} ${numbers.join(', ')}`;

const salesOrders = (numbers: readonly number[]): string =>
	`${agreeing(numbers.length, 'sales order', 'sales orders')} ${numbers.join(', ')}`;

export const isAboutTwins = ({ code }: Problem): boolean => code === 'duplicate-sales-order';
