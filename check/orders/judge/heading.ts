import { TEMPLATES } from '../world/administration';
import type { Imported } from './case';

/** What stands above the lines: date, status, template, references and texts. */
export function headingFaults(found: Imported): string[] {
	const { order, salesOrder, choices, after } = found;
	const template = after.state.verkoopordersjablonen.find(
		({ id }) => id === salesOrder.verkoopordersjabloon?.id,
	);
	const wanted: Array<[string, unknown, unknown]> = [
		['procesStatus', salesOrder.procesStatus, choices.documentStatus],
		['template', template?.omschrijving, TEMPLATES[0]],
		['date', salesOrder.datum.slice(0, 10), String(order.date_add).slice(0, 10)],
		['orderreferentie', salesOrder.orderreferentie, String(order.reference).slice(0, 50)],
	];
	const faults = wanted
		.filter(([, is, should]) => is !== should)
		.map(([what, is, should]) => `${what}: ${String(is)} instead of ${String(should)}`);
	const { priceMode, templateExclVat } = choices;
	const mode = priceMode === 'template' ? (templateExclVat ? 'excl' : 'incl') : priceMode;
	const expected = {
		incl: 'Inclusief',
		excl: 'Exclusief',
		exact: salesOrder.verkooporderBtwIngaveModel,
	}[mode];
	if (salesOrder.verkooporderBtwIngaveModel !== expected)
		faults.push(`price mode: not ${expected}`);
	const description = salesOrder.omschrijving ?? '';
	if (description.length > 50 || !description.includes(String(order.reference))) {
		faults.push(`omschrijving: "${description}"`);
	}
	return faults;
}
