import { codes } from '../errors/refusal';
import type { Bound } from '../json/bind';
import { readBody, type BodyRules } from '../json/readBody';
import { bool, date, decimal, guid, listOf, object, oneOf, reference, text } from '../json/shape';
import { BANKBOEKING } from '../odata/edm';
import { isClosed, refuseBankBooking, settleInvoices } from '../rules/bankBooking';
import { money } from '../rules/money';
import type { Bankboeking } from '../tables';
import type { World } from '../world';
import { checkIds } from './ids';
import { odataList } from './list';
import { ok, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';

const READ = ['bankieren:read'];
const WRITE = ['bankieren:write'];
const AMOUNTS = { omschrijving: text(), debet: decimal, credit: decimal };
const RULES = { type: BANKBOEKING, maxTop: 500, defaultTop: 500 };

/** BankboekingModel. */
const BANK_BOOKING_BODY: BodyRules = {
	model: 'bankboeking',
	unreadable: 'REF-0016',
	tooLong: 'BOE-0068',
	shape: {
		id: guid,
		datum: date,
		markering: bool,
		boekstuk: text(),
		omschrijving: text(),
		grootboekBoekingsRegels: listOf(
			object({
				...{ ...AMOUNTS, grootboek: reference, kostenplaats: reference },
				btwSoort: oneOf('Geen', 'Laag', 'Hoog', 'Overig'),
			}),
		),
		inkoopboekingBoekingsRegels: listOf(object({ ...AMOUNTS, boekingId: reference })),
		verkoopboekingBoekingsRegels: listOf(object({ ...AMOUNTS, boekingId: reference })),
		btwBoekingsregels: listOf(
			object({
				...{ debet: decimal, credit: decimal, tarief: oneOf('Hoog', 'Laag', 'Overig') },
				type: oneOf('TeVorderenBtwType', 'AfTeDragenBtwType'),
			}),
		),
		bedragUitgegeven: decimal,
		bedragOntvangen: decimal,
		dagboek: reference,
	},
};

/** /bankboekingen: bank bookings, which settle the open balance of sales invoices. */
export const bankboekingen: Operation[] = [
	{
		method: 'GET',
		path: '/bankboekingen',
		scopes: READ,
		run: (call) => odataList(call, call.world.state.bankboekingen, RULES),
	},
	{ method: 'GET', path: '/bankboekingen/:id', scopes: READ, run: (call) => ok(rowOf(call)) },
	{ method: 'POST', path: '/bankboekingen', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/bankboekingen/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/bankboekingen/:id', scopes: WRITE, run: remove },
];

function rowOf({ world, parameters }: Call): Bankboeking {
	const row = world.byId('bankboekingen', parameters.id);
	if (row === undefined) throw codes(['BOE-0001'], 404);
	return row;
}

function create({ world, body }: Call) {
	const bound = readBody(body, BANK_BOOKING_BODY, world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	return { status: world.switches.postStatus, body: bookIn(bound, world) };
}

/** Books what a body says, or what a person enters; throws what is wrong with it. */
export function bookIn(bound: Bound, world: World): Bankboeking {
	const row = rowFrom(bound, world.newGuid('bankboekingen'), world);
	refuseBankBooking(row, world);
	world.state.bankboekingen.push(row);
	settleInvoices(row, 1, world);
	world.touch();
	return row;
}

function replace(call: Call) {
	const { world } = call;
	const row = rowOf(call);
	const bound = readBody(call.body, BANK_BOOKING_BODY, world.switches);
	checkIds(call, bound, 'ALG-0101');
	const next = rowFrom(bound, row.id, world);
	if (next.dagboek.id !== row.dagboek.id) throw codes(['BOE-0077']);
	if (isClosed(row.datum, world)) throw codes(['BOE-0042']);
	settleInvoices(row, -1, world);
	let holds = row;
	try {
		refuseBankBooking(next, world);
		holds = next;
	} finally {
		settleInvoices(holds, 1, world);
	}
	Object.assign(row, next);
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const { world } = call;
	const row = rowOf(call);
	if (isClosed(row.datum, world)) throw codes(['BOE-0042']);
	removeRow(world.state.bankboekingen, row);
	settleInvoices(row, -1, world);
	world.touch();
	return removed(world, row);
}

interface BoundLine {
	omschrijving?: string | null;
	debet?: number | null;
	credit?: number | null;
}

function rowFrom(bound: Bound, id: string, world: World): Bankboeking {
	const { datum, dagboek } = bound as { datum?: string; dagboek?: { id?: string } };
	const isComplete = ['bedragUitgegeven', 'bedragOntvangen'].every(
		(name) => typeof bound[name] === 'number',
	);
	if (!datum || !dagboek?.id || !isComplete) throw codes(['REF-0016']);
	const amountsOf = ({ omschrijving, debet, credit }: BoundLine) => ({
		omschrijving: omschrijving ?? '',
		debet: money(debet, world.switches),
		credit: money(credit, world.switches),
	});
	const linesIn = <Name extends string>(list: unknown, name: Name, path: string) =>
		((list as Array<BoundLine & Record<Name, { id?: string } | null>> | null) ?? []).map(
			(line) => ({ ...amountsOf(line), [name]: pointer(line[name]?.id, path) }),
		);
	return {
		modifiedOn: world.now(),
		datum,
		markering: bound.markering === true,
		boekstuk: String(bound.boekstuk ?? ''),
		gewijzigdDoorAccountant: false,
		omschrijving: String(bound.omschrijving ?? ''),
		grootboekBoekingsRegels: (
			linesIn(
				bound.grootboekBoekingsRegels,
				'grootboek',
				'grootboeken',
			) as unknown as Bankboeking['grootboekBoekingsRegels']
		).map((line, at) => ({ ...line, ...ledgerDetails(bound.grootboekBoekingsRegels, at) })),
		inkoopboekingBoekingsRegels: linesIn(
			bound.inkoopboekingBoekingsRegels,
			'boekingId',
			'inkoopboekingen',
		) as unknown as Bankboeking['inkoopboekingBoekingsRegels'],
		verkoopboekingBoekingsRegels: linesIn(
			bound.verkoopboekingBoekingsRegels,
			'boekingId',
			'verkoopboekingen',
		) as unknown as Bankboeking['verkoopboekingBoekingsRegels'],
		btwBoekingsregels: vatLines(bound.btwBoekingsregels, world),
		bedragUitgegeven: money(bound.bedragUitgegeven, world.switches),
		bedragOntvangen: money(bound.bedragOntvangen, world.switches),
		dagboek: pointer(dagboek.id, 'dagboeken'),
		id,
		uri: `/bankboekingen/${id}`,
	};
}

const pointer = (id: string | undefined, path: string) => ({
	id: id ?? '',
	uri: `/${path}/${id ?? ''}`,
});

/** Cost centre and kind of VAT of a line, where they were sent. */
function ledgerDetails(list: unknown, at: number) {
	const { kostenplaats, btwSoort } = (list as Bound[])[at] as {
		kostenplaats?: { id?: string } | null;
		btwSoort?: string | null;
	};
	return {
		...(kostenplaats?.id ? { kostenplaats: pointer(kostenplaats.id, 'kostenplaatsen') } : {}),
		...(btwSoort ? { btwSoort } : {}),
	};
}

const vatLines = (list: unknown, { switches }: World): Bankboeking['btwBoekingsregels'] =>
	((list as Bound[] | null | undefined) ?? []).map(({ type, tarief, debet, credit }) => ({
		type: String(type ?? ''),
		tarief: String(tarief ?? ''),
		debet: money(debet, switches),
		credit: money(credit, switches),
	}));
