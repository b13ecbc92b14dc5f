import { contractRow, refuseMissing } from '../contract/contractRow';
import { rulesOf } from '../contract/contractOperation';
import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import { daysLater } from '../json/naiveDateTime';
import { readBody } from '../json/readBody';
import { decimal, toNumber } from '../rules/decimal';
import type { Verkoopboeking } from '../tables';
import type { World } from '../world';
import { checkIds } from './ids';
import type { Call, Operation } from './operation';
import { removed, removeRow } from './removed';
import { rowOr404 } from './settings';

const WRITE = ['boekhouden:write'];
const MODEL = 'VerkoopBoekingen.VerkoopBoekingModel';

/** Writing /verkoopboekingen: what is booked at once, and the invoice that it is. There is no list of them. */
export const verkoopboekingen: Operation[] = [
	{ method: 'POST', path: '/verkoopboekingen', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/verkoopboekingen/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/verkoopboekingen/:id', scopes: WRITE, run: remove },
];

function create({ world, body }: Call) {
	const bound = readBody(body, rulesOf(MODEL), world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	const row = rowFrom(bound, world.newGuid('verkoopboekingen'), world);
	refuse(row, world);
	world.state.verkoopboekingen.push(row);
	const id = world.newGuid('verkoopfacturen');
	world.state.verkoopfacturen.push({
		verkoopBoeking: { id: row.id, uri: row.uri },
		modifiedOn: world.now(),
		openstaandSaldo: row.factuurbedrag,
		...invoiceOf(row),
		verkoopOrders: [],
		id,
		uri: `/verkoopfacturen/${id}`,
	});
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call) {
	const { world } = call;
	const row = rowOr404(call, 'verkoopboekingen') as Verkoopboeking;
	const bound = readBody(call.body, rulesOf(MODEL), world.switches);
	checkIds(call, bound, 'ALG-0101');
	const next = rowFrom(bound, row.id, world);
	refuse(next, world);
	const invoice = invoiceIn(world, row);
	const paid = decimal(row.factuurbedrag) - decimal(invoice?.openstaandSaldo ?? row.factuurbedrag);
	Object.assign(row, next);
	if (invoice) {
		const openstaandSaldo = toNumber(decimal(row.factuurbedrag) - paid);
		Object.assign(invoice, { ...invoiceOf(row), openstaandSaldo });
	}
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const { world } = call;
	const row = rowOr404(call, 'verkoopboekingen') as Verkoopboeking;
	const invoice = invoiceIn(world, row);
	if (invoice && invoice.openstaandSaldo !== invoice.factuurBedrag) throw codes(['BOE-0083']);
	if (invoice && invoice.verkoopOrders.length > 0) throw codes(['BOE-0047']);
	removeRow(world.state.verkoopboekingen, row);
	if (invoice) removeRow(world.state.verkoopfacturen, invoice);
	world.touch();
	return removed(world, row);
}

const invoiceIn = ({ state }: World, { id }: Verkoopboeking) =>
	state.verkoopfacturen.find(({ verkoopBoeking }) => verkoopBoeking?.id === id);

const invoiceOf = ({
	factuurnummer,
	factuurdatum,
	betalingstermijn,
	factuurbedrag,
	klant,
}: Verkoopboeking) => ({
	factuurnummer,
	factuurDatum: factuurdatum,
	vervalDatum: daysLater(factuurdatum, betalingstermijn),
	factuurBedrag: factuurbedrag,
	relatie: klant,
});

function rowFrom(bound: Record<string, unknown>, id: string, world: World): Verkoopboeking {
	refuseMissing(MODEL, bound);
	const row = contractRow(MODEL, bound, id, `/verkoopboekingen/${id}`) as unknown as Verkoopboeking;
	const lines = row.boekingsregels.map((line) => ({ ...line, bedrag: line.bedrag ?? 0 }));
	const customer = world.byId('relaties', row.klant.id);
	return {
		...row,
		boekingsregels: lines,
		btw: row.btw.map((line) => ({ ...line, btwBedrag: line.btwBedrag ?? 0 })),
		factuurdatum: row.factuurdatum ?? daysLater(world.now(), 0),
		factuurbedrag: row.factuurbedrag ?? toNumber(totalOf(row)),
		betalingstermijn: row.betalingstermijn ?? customer?.krediettermijn ?? 0,
		modifiedOn: world.now(),
	};
}

const totalOf = ({ boekingsregels, btw }: Verkoopboeking): bigint =>
	[...boekingsregels.map(({ bedrag }) => bedrag), ...btw.map(({ btwBedrag }) => btwBedrag)].reduce(
		(sum, amount) => sum + decimal(amount ?? 0),
		0n,
	);

function refuse(row: Verkoopboeking, world: World): void {
	const { verkoopboekingen: others } = world.state;
	const customer = world.byId('relaties', row.klant.id);
	const wrong: ErrorCode[] = [];
	if (customer === undefined) wrong.push('REL-0005');
	else if (!customer.relatiesoort.includes('Klant')) wrong.push('BOE-0060');
	const isTaken = others.some(
		({ factuurnummer, id }) => factuurnummer === row.factuurnummer && id !== row.id,
	);
	if (isTaken) wrong.push('BOE-0021');
	if (row.boekingsregels.length === 0) wrong.push('BOE-0023');
	for (const { grootboek, kostenplaats } of row.boekingsregels) {
		const account = world.byId('grootboeken', grootboek?.id);
		if (account === undefined) wrong.push('BOE-0037');
		else if (account.nonactief) wrong.push('BOE-0008');
		if (kostenplaats && !world.byId('kostenplaatsen', kostenplaats.id)) wrong.push('BOE-0019');
	}
	if (totalOf(row) !== decimal(row.factuurbedrag)) wrong.push('BOE-0039');
	if (wrong.length > 0) throw codes([...new Set(wrong)]);
}
