import { extraFieldsAsText } from '../books/extraFieldsAsText';
import { DOCUMENT_STATUSES, statusRank } from '../books/countedStatus';
import { isSameOrder } from '../books/sameOrder';
import type { BookedLine } from '../stream/bookedOrder';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';
import { centsOrNull } from '../money/cents';
import { asCompared } from '../words/asCompared';
import { asItIs, worded, type Wording } from '../words/wording';

/** The last document status that only promises something; from work orders (werkbon) on goods move. */
const NOTHING_MOVED = statusRank('Bevestiging') ?? 0;

/** Whether goods may have left or an invoice was made: then a sales order is credited, never changed. */
export const isProcessed = ({ status, invoiced, handled }: FollowCase['booked']): boolean =>
	invoiced ||
	handled ||
	!DOCUMENT_STATUSES.includes(status) ||
	(statusRank(status) ?? Infinity) > NOTHING_MOVED;

/** Why a sales order is not taken to be this web order's own; null where it is. */
export function whyNotOurs({ booked, plan }: FollowCase): Wording | null {
	const { reference, description, total, customerId } = booked;
	const totalIncl = centsOrNull(total);
	if (!isSameOrder(plan.evidence, { reference, description, totalIncl, customerId })) {
		return worded(
			'the sales order agrees with the web order in neither reference, total nor customer, so it may be of another order',
			'de verkooporder komt met de weborder in referentie, totaal noch klant overeen, dus hij kan van een andere order zijn',
		);
	}
	return booked.templateId.toLowerCase() === plan.books.template.id.toLowerCase()
		? null
		: worded(
				`the sales order is not on the template (verkoopsjabloon) '${plan.books.template.name}'`,
				`de verkooporder staat niet op verkoopsjabloon '${plan.books.template.name}'`,
			);
}

/**
 * Why a sales order may not be changed or deleted, leaving its lines, total and addresses aside; null where nobody has
 * touched it as far as can be told.
 */
export function whyTouched(one: FollowCase): Wording | null {
	const { booked, plan } = one;
	const draft = plan.salesOrder;
	if (isProcessed(booked)) {
		const status = statusInWords(booked);
		return worded(
			`the sales order is processed (${status.en})`,
			`de verkooporder is verwerkt (${status.nl})`,
		);
	}
	if (booked.touch === 'seen') {
		return worded(
			'somebody has changed the sales order after it was made',
			'iemand heeft de verkooporder na het aanmaken gewijzigd',
		);
	}
	if (draft === null) {
		return worded(
			'it cannot be told what was booked: the order cannot be planned again',
			'wat is geboekt, is niet te zeggen: de order is niet opnieuw te plannen',
		);
	}
	const card = plan.books.customersById.get(booked.customerId ?? '')?.[0];
	const paymentTerm = draft.krediettermijn ?? card?.paymentTerm;
	const other = [
		[
			worded('document status (documentstatus)', 'documentstatus'),
			booked.status,
			draft.procesStatus,
		],
		[worded('description (omschrijving)', 'omschrijving'), booked.description, draft.omschrijving],
		[
			worded('order reference (orderreferentie)', 'orderreferentie'),
			booked.reference,
			draft.orderreferentie,
		],
		[asItIs('memo'), booked.memo, draft.memo ?? ''],
		[
			worded('cost centre (kostenplaats)', 'kostenplaats'),
			booked.costCentreId,
			draft.kostenplaats?.id ?? '',
		],
		[
			worded('template (verkoopsjabloon)', 'verkoopsjabloon'),
			booked.templateId,
			draft.verkoopordersjabloon.id,
		],
		[worded('price mode', 'prijsingave'), booked.priceMode, draft.verkooporderBtwIngaveModel],
		[worded('date (datum)', 'datum'), booked.date, draft.datum.slice(0, booked.date.length)],
		[
			worded('payment term (krediettermijn)', 'krediettermijn'),
			`${booked.paymentTerm}`,
			`${paymentTerm}`,
		],
		[
			worded('hold (geblokkeerd)', 'blokkering'),
			`${booked.isOnHold}`,
			`${plan.books.template.holdsNewOrders}`,
		],
		[worded('mandate (incassomachtiging)', 'incassomachtiging'), booked.mandateId, ''],
		[
			worded('order status (verkoopOrderStatus)', 'verkoopOrderStatus'),
			`${booked.isService}`,
			`${false}`,
		],
		[
			worded('extra fields (extra velden)', 'extra velden'),
			booked.extra,
			extraFieldsAsText(draft.extraHoofdVelden ?? []),
		],
	] satisfies Array<[Wording, string, string]>;
	const found = other.find(([, books, planned]) => asCompared(books) !== asCompared(planned));
	if (found) {
		return worded(
			`the ${found[0].en} of the sales order is not as it was made`,
			`${found[0].nl} van de verkooporder is niet zoals hij is aangemaakt`,
		);
	}
	if (booked.lines.some(({ discount }) => discount !== 0)) {
		return worded(
			'a line of the sales order was given a discount',
			'een regel van de verkooporder heeft korting gekregen',
		);
	}
	const line = lineWithOtherText(booked.lines, draft) ?? lineWithOtherFields(booked.lines, draft);
	return line === null
		? null
		: worded(
				`the line "${line}" of the sales order is not as it was made`,
				`de regel "${line}" van de verkooporder is niet zoals hij is aangemaakt`,
			);
}

/** Text of a line with extra fields (extra velden) that the plan writes on no line of its article; null where none is. */
const lineWithOtherFields = (
	lines: readonly BookedLine[],
	{ regels }: SalesOrderDraft,
): string | null =>
	lines.find(
		({ articleId, extra = '' }) =>
			extra !== '' &&
			!asBookedLines(regels).some((line) => line.articleId === articleId && line.extra === extra),
	)?.description ?? null;

/**
 * Text of a line that is not what the plan writes on its article; null where all are. Where the shop changed pieces or
 * amount, as with another carrier, the text may have changed with them.
 */
function lineWithOtherText(
	lines: readonly BookedLine[],
	{ regels }: SalesOrderDraft,
): string | null {
	const planned = asBookedLines(regels);
	const [books, shop] = [linesOfArticles(lines), linesOfArticles(planned)];
	const other = lines.find(({ articleId, description }) => {
		const [there, here] = [books.get(articleId), shop.get(articleId)];
		const isSame = here && there && here.units === there.units && here.amount === there.amount;
		const texts = planned.filter((line) => line.articleId === articleId);
		return isSame && texts.every((line) => textOf(line.description) !== textOf(description));
	});
	return other?.description ?? null;
}

/** Without the rate that a cost is told by where an order has several: it comes and goes with the goods. */
function textOf(description: string): string {
	const text = asCompared(description);
	return text.endsWith(' %)') ? text.slice(0, text.lastIndexOf(' (')) : text;
}

/** How far a sales order is processed. */
export const statusInWords = ({
	status,
	invoiced,
}: Pick<FollowCase['booked'], 'status' | 'invoiced'>): Wording =>
	invoiced ? worded('invoiced', 'gefactureerd') : asItIs(status);
