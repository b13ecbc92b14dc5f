import type { Row } from '../../simulators/prestashop/types';
import type { Choices } from '../../worlds/orders/choices';
import { COST_CENTRES, TEMPLATES, profilePrefix } from '../../worlds/orders/named';
import type { Imported } from './case';
import { sameStart } from './sameStart';

const oneLine = (value: unknown) =>
	String(value ?? '')
		.replace(/\s+/g, ' ')
		.trim();

const SHORT = 50;

/** Position of the shop of an order among the profiles. */
const profileOf = (order: Row): number => Number(order.id_shop ?? 1) - 1;

/** What goes before the order id in the payment reference (betalingskenmerk). */
export const prefixOf = (order: Row, { profiles, importKeyPrefix }: Choices): string =>
	profiles ? profilePrefix(profileOf(order)) : importKeyPrefix;

/** What stands above the lines: date, status, template, references, texts, cost centre and term of payment. */
export function headingFaults(found: Imported): string[] {
	const { order, salesOrder, choices, after } = found;
	const nameIn = (rows: Array<{ id: string; omschrijving: string }>, id: string | undefined) =>
		rows.find((row) => row.id === id)?.omschrijving ?? 'none';
	const profile = choices.profiles ? profileOf(order) : 0;
	const hasCentre = choices.profiles || choices.costCentre;
	const wanted: Array<[string, unknown, unknown]> = [
		['procesStatus', salesOrder.procesStatus, choices.documentStatus],
		[
			'template',
			nameIn(after.state.verkoopordersjablonen, salesOrder.verkoopordersjabloon?.id),
			TEMPLATES[profile],
		],
		[
			'cost centre',
			nameIn(after.state.kostenplaatsen, salesOrder.kostenplaats?.id),
			hasCentre ? COST_CENTRES[profile].omschrijving : 'none',
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
	const { priceMode, templateExclVat } = choices;
	const mode = priceMode === 'template' ? (templateExclVat ? 'excl' : 'incl') : priceMode;
	if (mode === 'exact') return salesOrder.verkooporderBtwIngaveModel;
	return mode === 'excl' ? 'Exclusief' : 'Inclusief';
}

function daysOfCredit({ order, choices, salesOrder, after }: Imported): number {
	const isTransfer = order.module === 'ps_wirepayment';
	if (isTransfer && choices.daysOfBankTransfer !== null) return choices.daysOfBankTransfer;
	return after.relation(salesOrder.relatie.id)?.krediettermijn ?? 0;
}

function textsFaults(found: Imported): string[] {
	const { order, salesOrder, choices, shop } = found;
	const faults: string[] = [];
	if (!sameStart(filled(choices.description, found), salesOrder.omschrijving, SHORT)) {
		faults.push(`omschrijving: "${salesOrder.omschrijving}"`);
	}
	if (!sameStart(filled(choices.orderReference, found), salesOrder.orderreferentie, SHORT)) {
		faults.push(`orderreferentie: "${salesOrder.orderreferentie}"`);
	}
	const memo = oneLine(salesOrder.memo);
	const words = choices.memo.includes('{note}') ? shop.wordsOf(order).map(oneLine) : [];
	const lost = words.filter((text) => !memo.includes(text));
	return [...faults, ...lost.map((text) => `memo: "${memo}" does not say "${text}"`)];
}

/** A text of the owner with its tokens filled from the shop's own rows. */
function filled(template: string, { order, shop }: Imported): string {
	const values: Record<string, unknown> = {
		reference: order.reference,
		id: order.id,
		shop: shop.row('shops', order.id_shop)?.name,
		payment: order.payment,
		carrier: shop.row('carriers', order.id_carrier)?.name,
		customerReference: shop.address(order, 'invoice')?.other,
	};
	const text = template.replace(/\{([^}]*)\}/g, (_, names: string) =>
		String(
			names
				.split('|')
				.map((name) => values[name] ?? '')
				.find(Boolean) ?? '',
		),
	);
	return oneLine(text);
}
