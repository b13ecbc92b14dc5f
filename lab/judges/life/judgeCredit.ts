import type { Verkooporder } from '../../simulators/snelstart/tables';
import { cents, euroCentsOf, lostInConversion, readKey, type Evidence } from './evidence';
import { detailsOf, type Facts } from './facts';
import type { Fault } from './fault';
import { slipCents } from './duties';
import { articlesById, codeOfLine, goodsOfBooks } from './goods';

const WHOLE_ORDER = '0';
const MINUS_VOUCHERS = '1';

/** What is wrong with a sales order that a follow-up made: it may only credit what was given back, to the cent. */
export function judgeCredit(
	row: Verkooporder,
	facts: Facts | undefined,
	evidence: Evidence,
): Fault[] {
	const key = readKey(row.betalingskenmerk);
	const fault = (text: string): Fault => ({
		figure: 'wrongCredit',
		orderId: key?.orderId ?? 0,
		text: `credit ${row.betalingskenmerk}: ${text} [${facts?.story.told.join('; ')}]`,
	});
	if (key?.slip == null || facts === undefined) return [fault('credits nothing that is known')];
	if (facts.story.isLeftAlone) return [fault('its order was to be left alone')];
	const { sold } = facts;
	const heading = [
		...(row.relatie.id === sold.relatie.id ? [] : [fault('is of another customer')]),
		...(row.verkoopordersjabloon?.id === sold.verkoopordersjabloon?.id
			? []
			: [fault('is on another template')]),
	];
	const faults =
		key.slip === WHOLE_ORDER ? whole(row, facts, evidence) : ofSlip(row, facts, evidence, key.slip);
	return [...heading, ...faults.map(fault)];
}

function whole(row: Verkooporder, facts: Facts, { allowed, articles }: Evidence): string[] {
	const { sold, isOver, wasShipped, credited } = facts;
	const byId = articlesById(articles);
	const [there, back] = [goodsOfBooks(sold, byId), goodsOfBooks(row, byId)];
	const isMirror = [...there].every(([code, { units }]) => back.get(code)?.units === -units);
	return [
		...(allowed.has('cancelled') ? [] : ['was not allowed']),
		...(isOver && !wasShipped ? [] : ['the order lives, or was sent']),
		...(credited === 0 ? [] : ['something was credited before']),
		...(cents(row.totaalInclusiefBtw) === -cents(sold.totaalInclusiefBtw) ? [] : ['another total']),
		...(isMirror ? [] : ['other goods than were sold']),
	];
}

function ofSlip(row: Verkooporder, facts: Facts, evidence: Evidence, slipId: string): string[] {
	const slip = facts.openSlips.find(({ id }) => String(id) === slipId);
	if (slip === undefined) return ['there is no such slip, or it was credited before'];
	const isMinus = slip.order_slip_type === MINUS_VOUCHERS;
	const voucher = isMinus ? euroCentsOf(facts.order)(facts.order?.total_discounts_tax_incl) : 0;
	const due = slipCents(slip, facts.order) - voucher;
	const off = lostInConversion(facts.order, detailsOf(slip).length + 1);
	return [
		...(evidence.allowed.has('refunded') ? [] : ['was not allowed']),
		...(facts.isOver ? ['the order is cancelled'] : []),
		...(facts.story.slips.get(slipId) === 'money' ? [] : ['no money was paid back by it']),
		...(Math.abs(cents(row.totaalInclusiefBtw) + due) <= off
			? []
			: [`comes to ${row.totaalInclusiefBtw}, due ${-due / 100}`]),
	];
}

/** More pieces may not come back to the books than came back to the shop; fewer only while a slip is open. */
export function judgePieces(facts: Facts, evidence: Evidence): Fault[] {
	const { orderId, lines, credits, story, openSlips, isOver, order } = facts;
	const slips = new Set([...story.slips.keys()].map((id) => `PS-${orderId}-${id}`));
	const bySlip = credits.filter(
		({ betalingskenmerk, id }) => slips.has(betalingskenmerk ?? '') && !evidence.hands.work.has(id),
	);
	if (bySlip.length === 0 || isOver || order === undefined) return [];
	const byId = articlesById(evidence.articles);
	const tables = evidence.tables.order_slip ?? [];
	const named = new Set(
		tables
			.filter(({ id_order: id }) => String(id) === String(orderId))
			.flatMap(detailsOf)
			.map((one) => one.id_order_detail),
	);
	return lines
		.filter(({ id }) => named.has(String(id)))
		.flatMap((line): Fault[] => {
			const code = codeOfLine(evidence.codes, line);
			const back = -bySlip.reduce(
				(sum, row) => sum + (goodsOfBooks(row, byId).get(code)?.units ?? 0),
				0,
			);
			const came = Number(line.product_quantity_reinjected ?? 0);
			const isAll =
				openSlips.length === 0 && story.backWithoutSlip === 0 && bySlip.length === slips.size;
			if (back <= came && (!isAll || back === came)) return [];
			const text = `${back} x ${code} came back to the books, ${came} to the shop, by ${bySlip.map((row) => row.regels.map(({ omschrijving, aantal, stuksprijs }) => `${aantal} x ${omschrijving} at ${stuksprijs}`).join(', ')).join(' and ')} [${story.told.join('; ')}]`;
			return [{ figure: 'wrongCredit', orderId, text }];
		});
}
