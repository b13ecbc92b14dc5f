import type { ArchivedOrder } from '../../stream/archivedOrder';
import type { BookedOrder } from '../../stream/bookedOrder';
import type { ChangeWrite, OrderChange } from '../../stream/orderChange';
import type { WebOrder } from '../../stream/webOrder';
import { worded, type Wording } from '../../words/wording';
import { changeOf } from '../changeOf';

/** A sales order of a run that is undone: it goes, or stays with the reason; null for none. */
export const undoneOrder = (
	booked: BookedOrder,
	order: WebOrder | null,
	whyNot: Wording | null,
): OrderChange =>
	changeOf(booked, order, {
		change: 'undone',
		what: whyNot === null ? GOES : stays(whyNot),
		proposal:
			whyNot === null
				? worded(
						`Delete sales order (verkooporder) ${booked.salesOrderNumber}`,
						`Verwijder verkooporder ${booked.salesOrderNumber}`,
					)
				: worded(
						`Look at sales order (verkooporder) ${booked.salesOrderNumber}, and delete it by hand if it is to go`,
						`Bekijk verkooporder ${booked.salesOrderNumber}, en verwijder hem zelf als hij weg moet`,
					),
		write: whyNot === null ? { action: 'delete', mark: booked.mark } : null,
		whyNot,
	});

const GOES = worded(
	'goes, as its run is undone; the next import makes it again',
	'gaat weg, omdat zijn uitvoering ongedaan wordt gemaakt; de volgende import maakt hem opnieuw',
);

const stays = (why: Wording): Wording => worded(`stays: ${why.en}`, `blijft: ${why.nl}`);

const TOO_OLD = worded(
	"it was made before the sales orders that were read: raise 'Look Back (Days)' of the node that reads them",
	"hij is vóór de gelezen verkooporders gemaakt: verhoog 'Look Back (Days)' van de node die ze leest",
);

/** A sales order of the run that is not among those that were read: gone by now, or made before them. */
export function undoneRow(row: ArchivedOrder, isGone: boolean): OrderChange {
	const { orderId, reference, importKey, salesOrderId, salesOrderNumber } = row;
	const what = isGone
		? worded('is not in SnelStart any more', 'staat niet meer in SnelStart')
		: stays(TOO_OLD);
	const proposal = isGone
		? worded('Nothing is left to do', 'Er is niets meer te doen')
		: worded('Run this once more', 'Voer dit nog eens uit');
	return {
		kind: 'orderChange',
		change: 'undone',
		...{ orderId, reference, importKey, salesOrderId, salesOrderNumber },
		...{ shopName: '', customerName: '', differences: [] },
		summary: `Order ${orderId} (${reference}), sales order ${salesOrderNumber}: ${what.en}`,
		summaryNl: `Order ${orderId} (${reference}), verkooporder ${salesOrderNumber}: ${what.nl}`,
		...{ proposal: proposal.en, proposalNl: proposal.nl },
		write: isGone ? { action: 'delete', mark: GONE } : null,
		...(isGone ? { whyNot: '', whyNotNl: '' } : { whyNot: TOO_OLD.en, whyNotNl: TOO_OLD.nl }),
		outcome: 'reported',
		problems: [],
	};
}

/** No sales order says this: one that stands there after all is left alone. */
const GONE = 'gone';

/** A card or an article that the run made beside a sales order that goes. */
export const undoneRecord = (
	booked: BookedOrder,
	order: WebOrder,
	name: Wording,
	write: Extract<ChangeWrite, { action: 'takeCardAway' | 'takeArticleAway' }>,
): OrderChange =>
	changeOf(booked, order, {
		change: 'undone',
		what: worded(
			`${name.en} seems to be made for it, and goes as well if it was and nothing else uses it`,
			`${name.nl} lijkt ervoor gemaakt, en gaat ook weg als dat zo is en niets anders het gebruikt`,
		),
		proposal: worded(
			`Put ${name.en} on inactive (nonactief), or delete it, if nobody needs it`,
			`Zet ${name.nl} op nonactief, of verwijder het, als niemand het nodig heeft`,
		),
		write,
	});
