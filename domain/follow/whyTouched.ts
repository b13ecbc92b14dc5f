import { extraFieldsAsText } from '../books/extraFieldsAsText';
import { DOCUMENT_STATUSES, statusRank } from '../books/countedStatus';
import { isSameOrder } from '../books/sameOrder';
import type { BookedLine } from '../stream/bookedOrder';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';
import { centsOrNull } from '../money/cents';
import { asCompared } from '../words/asCompared';

/** The last document status that only promises something; from work orders (werkbon) on goods move. */
const NOTHING_MOVED = statusRank('Bevestiging') ?? 0;

/** Whether goods may have left or an invoice was made: then a sales order is credited, never changed. */
export const isProcessed = ({ status, invoiced, handled }: FollowCase['booked']): boolean =>
	invoiced ||
	handled ||
	!DOCUMENT_STATUSES.includes(status) ||
	(statusRank(status) ?? Infinity) > NOTHING_MOVED;

/** Why a sales order is not taken to be this web order's own; '' where it is. */
export function whyNotOurs({ booked, plan }: FollowCase): string {
	const { reference, description, total, customerId } = booked;
	const totalIncl = centsOrNull(total);
	if (!isSameOrder(plan.evidence, { reference, description, totalIncl, customerId })) {
		return 'the sales order agrees with the web order in neither reference, total nor customer, so it may be of another order';
	}
	return booked.templateId.toLowerCase() === plan.books.template.id.toLowerCase()
		? ''
		: `the sales order is not on the template (verkoopsjabloon) '${plan.books.template.name}'`;
}

/**
 * Why a sales order may not be changed or deleted, leaving its lines, total and addresses aside; '' where nobody has
 * touched it as far as can be told.
 */
export function whyTouched(one: FollowCase): string {
	const { booked, plan } = one;
	const draft = plan.salesOrder;
	if (isProcessed(booked)) return `the sales order is processed (${statusInWords(booked)})`;
	if (booked.touch === 'seen') return 'somebody has changed the sales order after it was made';
	if (draft === null) return 'it cannot be told what was booked: the order cannot be planned again';
	const card = plan.books.customersById.get(booked.customerId ?? '')?.[0];
	const paymentTerm = draft.krediettermijn ?? card?.paymentTerm;
	const other = [
		['document status (documentstatus)', booked.status, draft.procesStatus],
		['description (omschrijving)', booked.description, draft.omschrijving],
		['order reference (orderreferentie)', booked.reference, draft.orderreferentie],
		['memo', booked.memo, draft.memo ?? ''],
		['cost centre (kostenplaats)', booked.costCentreId, draft.kostenplaats?.id ?? ''],
		['template (verkoopsjabloon)', booked.templateId, draft.verkoopordersjabloon.id],
		['price mode', booked.priceMode, draft.verkooporderBtwIngaveModel],
		['date (datum)', booked.date, draft.datum.slice(0, booked.date.length)],
		['payment term (krediettermijn)', `${booked.paymentTerm}`, `${paymentTerm}`],
		['hold (geblokkeerd)', `${booked.isOnHold}`, `${plan.books.template.holdsNewOrders}`],
		['mandate (incassomachtiging)', booked.mandateId, ''],
		['order status (verkoopOrderStatus)', `${booked.isService}`, `${false}`],
		['extra fields (extra velden)', booked.extra, extraFieldsAsText(draft.extraHoofdVelden ?? [])],
	].find(([, books, plan]) => asCompared(books) !== asCompared(plan));
	if (other) return `the ${other[0]} of the sales order is not as it was made`;
	if (booked.lines.some(({ discount }) => discount !== 0)) {
		return 'a line of the sales order was given a discount';
	}
	const line = lineWithOtherText(booked.lines, draft) ?? lineWithOtherFields(booked.lines, draft);
	return line === null ? '' : `the line "${line}" of the sales order is not as it was made`;
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

const statusInWords = ({ status, invoiced }: FollowCase['booked']): string =>
	invoiced ? 'invoiced' : status;
