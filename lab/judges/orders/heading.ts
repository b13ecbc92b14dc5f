import { COST_CENTRES, TEMPLATES } from '../../worlds/orders/named';
import type { Imported } from './case';
import { wordsOf } from './customerWords';
import { filledText } from './filledText';
import { oneLine, sameStart } from './sameStart';

const SHORT = 50;

/** What stands above the lines: date, status, template, references, texts, cost centre and term of payment. */
export function headingFaults(found: Imported): string[] {
	const { order, salesOrder, choices, after } = found;
	const nameIn = (rows: Array<{ id: string; omschrijving: string }>, id: string | undefined) =>
		rows.find((row) => row.id === id)?.omschrijving ?? 'none';
	const centre = COST_CENTRES.find(({ nummer }) => nummer === choices.costCentre);
	const wanted: Array<[string, unknown, unknown]> = [
		['procesStatus', salesOrder.procesStatus, choices.documentStatus],
		[
			'template',
			nameIn(after.state.verkoopordersjablonen, salesOrder.verkoopordersjabloon?.id),
			choices.template,
		],
		[
			'cost centre',
			nameIn(after.state.kostenplaatsen, salesOrder.kostenplaats?.id),
			centre?.omschrijving ?? 'none',
		],
		['date', salesOrder.datum.slice(0, 10), String(order.date_add).slice(0, 10)],
		['price mode', salesOrder.verkooporderBtwIngaveModel, wantedMode(found)],
		['days of credit', salesOrder.krediettermijn, daysOfCredit(found)],
	];
	const faults = wanted
		.filter(([, is, should]) => is !== should)
		.map(([what, is, should]) => `${what}: ${String(is)} instead of ${String(should)}`);
	return [...faults, ...textsFaults(found)];
}

function wantedMode({ choices, salesOrder }: Imported): string {
	const { priceMode, template, templateExclVat, secondExclVat } = choices;
	const isExcl = template === TEMPLATES[0] ? templateExclVat : secondExclVat;
	const mode = priceMode === 'template' ? (isExcl ? 'excl' : 'incl') : priceMode;
	if (mode === 'exact') return salesOrder.verkooporderBtwIngaveModel;
	return mode === 'excl' ? 'Exclusief' : 'Inclusief';
}

const daysOfCredit = ({ choices, salesOrder, after }: Imported): number =>
	choices.paymentTerm ?? after.relation(salesOrder.relatie.id)?.krediettermijn ?? 0;

function textsFaults(found: Imported): string[] {
	const { order, salesOrder, choices, shop } = found;
	const faults: string[] = [];
	if (!sameStart(filledText(choices.description, found), salesOrder.omschrijving, SHORT)) {
		faults.push(`omschrijving: "${salesOrder.omschrijving}"`);
	}
	if (!sameStart(filledText(choices.orderReference, found), salesOrder.orderreferentie, SHORT)) {
		faults.push(`orderreferentie: "${salesOrder.orderreferentie}"`);
	}
	const memo = oneLine(salesOrder.memo);
	const words = choices.memo.includes('{note}') ? wordsOf(shop, order).map(oneLine) : [];
	const lost = words.filter((text) => !memo.includes(text));
	const [start] = choices.memo.split('{').map(oneLine);
	if (words.length > 0 && !memo.startsWith(start)) faults.push(`memo: "${memo}" is not "${start}"`);
	return [...faults, ...lost.map((text) => `memo: "${memo}" does not say "${text}"`)];
}
