import type { ErrorCode } from '../errors/errorCode';
import { codes, modelState } from '../errors/refusal';
import type { Bound } from '../json/bind';
import type { Verkooporder } from '../tables';
import type { World } from '../world';
import { addressErrors, addressFrom } from './address';
import { extraFieldErrors } from './extraFieldErrors';
import { pointerTo } from './pointer';
import { rankOf } from './isCounted';

const ADDRESS = {
	straat: 'VOR-0006',
	postcode: 'VOR-0007',
	plaats: 'VOR-0008',
	contactpersoon: 'VOR-0009',
	land: 'VOR-0010',
} as const;

/** Throws what is wrong with a sales order that was sent (VOR-0002..0036 and others). */
export function refuseOrder(sent: Bound, old: Verkooporder | null, world: World): void {
	refuseMissing(sent);
	refuseNegative(sent, world);
	refuseStatus(sent.procesStatus, old, world);
	const wrong: ErrorCode[] = [
		...numberErrors(sent, old),
		...customerErrors(sent, world),
		...addressErrors(addressFrom(sent.afleveradres), ADDRESS, world),
		...addressErrors(addressFrom(sent.factuuradres), ADDRESS, world),
		...textErrors(sent, world),
		...referenceErrors(sent, world),
		...lineErrors(sent, world),
		...extraFieldErrors(sent, world),
	];
	if (wrong.length > 0) throw codes([...new Set(wrong)]);
}

function refuseMissing(sent: Bound): void {
	const missing: Record<string, string[]> = {};
	if (pointerTo('relaties', sent.relatie) === null) {
		missing['verkooporder.relatie'] = ['The Relatie field is required.'];
	}
	if (!sent.datum) missing['verkooporder.datum'] = ['The Datum field is required.'];
	if (Object.keys(missing).length > 0) throw modelState(missing);
}

function refuseNegative(sent: Bound, { switches }: World): void {
	if (switches.negativeQuantities === 'accepted') return;
	const lines = (sent.regels ?? []) as Array<Bound | null>;
	const place = lines.findIndex((line) => Number(line?.aantal) < 0);
	if (place === -1) return;
	const message = 'Het aantal mag niet negatief zijn.';
	throw modelState({ [`verkooporder.regels[${place}].aantal`]: [message] });
}

/** Contantbon and Factuur are not available through the API; going back is a switch. */
export function refuseStatus(status: unknown, old: Verkooporder | null, world: World): void {
	if (status === 'Contantbon' || status === 'Factuur') {
		if (old?.procesStatus === status) return;
		const message = `ProcesStatus '${status}' is niet beschikbaar.`;
		throw modelState({ 'verkooporder.procesStatus': [message] });
	}
	if (old === null || world.switches.statusBackwards === 'allowed') return;
	const next = (status ?? 'Order') as Verkooporder['procesStatus'];
	if (rankOf(next) < rankOf(old.procesStatus)) throw codes(['ALG-0102']);
}

/** An invoiced order is not changed or deleted any more (switch invoicedOrder). */
export function refuseInvoiced(order: Verkooporder, world: World): void {
	const isLocked = world.switches.invoicedOrder === 'locked' && order.verkoopfactuur !== null;
	if (isLocked) throw codes(['ALG-0102']);
}

function numberErrors({ nummer }: Bound, old: Verkooporder | null): ErrorCode[] {
	return old === null && typeof nummer === 'number' && nummer !== 0 ? ['VOR-0005'] : [];
}

function customerErrors(sent: Bound, world: World): ErrorCode[] {
	const customer = world.byId('relaties', pointerTo('relaties', sent.relatie)?.id);
	if (customer === undefined) return ['REL-0005'];
	if (!customer.relatiesoort.includes('Klant')) return ['VOR-0002'];
	return customer.nonactief ? inactive(world) : [];
}

function textErrors(sent: Bound, { switches }: World): ErrorCode[] {
	const wrong: ErrorCode[] = [];
	if (String(sent.orderreferentie ?? '').length > 50) wrong.push('VOR-0011');
	const longest = switches.orderDescriptionMax ?? Infinity;
	if (String(sent.omschrijving ?? '').length > longest) wrong.push('REF-0016');
	return wrong;
}

function referenceErrors(sent: Bound, world: World): ErrorCode[] {
	const wrong: ErrorCode[] = [];
	if (pointerTo('incassomachtigingen', sent.incassomachtiging) !== null) wrong.push('VOR-0013');
	const costCentre = pointerTo('kostenplaatsen', sent.kostenplaats);
	if (costCentre !== null) {
		const row = world.byId('kostenplaatsen', costCentre.id);
		if (row === undefined) wrong.push('KPL-0001');
		else if (row.nonactief) wrong.push(...inactive(world));
	}
	const template = pointerTo('verkoopordersjablonen', sent.verkoopordersjabloon);
	if (template !== null) {
		const row = world.byId('verkoopordersjablonen', template.id);
		if (row === undefined) wrong.push('ALG-0103');
		else if (row.nonactief) wrong.push(...inactive(world));
	}
	return wrong;
}

function lineErrors(sent: Bound, world: World): ErrorCode[] {
	const lines = (sent.regels ?? []) as Array<Bound | null>;
	return lines.flatMap((line) => {
		const article = world.byId('artikelen', pointerTo('artikelen', line?.artikel)?.id);
		if (article === undefined) return ['ART-0001'] as const;
		return article.isNonActief ? inactive(world) : [];
	});
}

function inactive({ switches }: World): ErrorCode[] {
	return switches.inactiveReference === 'refused' ? ['ALG-0105'] : [];
}
