import { codes } from '../errors/refusal';
import { readBody } from '../json/readBody';
import { bool } from '../json/shape';
import { ACTIEPRIJZEN, VATRATEDEFINITION, VATRATES } from '../odata/edm';
import type { IdTable } from '../world';
import { odataList } from './list';
import { ok, type Call, type Operation } from './operation';

const READ = ['settings:read'];

/** companyInfo, countries, VAT tables and campaign prices. */
export const settings: Operation[] = [
	get('/companyInfo', (call) => ok(call.world.state.companyInfo)),
	{ method: 'PUT', path: '/companyInfo', scopes: ['settings:write'], run: setForeignVat },
	get('/landen', (call) => ok(call.world.state.landen)),
	get('/landen/:id', (call) => ok(rowOr404(call, 'landen'))),
	get('/btwtarieven', (call) => ok(call.world.state.btwtarieven)),
	get('/vatrates', (call) => odataList(call, call.world.state.vatrates, rulesFor(VATRATES))),
	get('/vatrates/:id', vatRatesOf),
	get('/vatratedefinitions', (call) =>
		odataList(call, call.world.state.vatratedefinitions, rulesFor(VATRATEDEFINITION)),
	),
	get('/actieprijzen', (call) =>
		odataList(call, call.world.state.actieprijzen as object[], rulesFor(ACTIEPRIJZEN)),
	),
];

/** The row of the path's id; throws an empty-coded 404. */
export function rowOr404({ world, parameters }: Call, table: IdTable): object {
	const row = world.byId(table, parameters.id);
	if (row === undefined) throw codes([], 404);
	return row;
}

function get(path: string, run: Operation['run']): Operation {
	return { method: 'GET', path, scopes: READ, run };
}

function rulesFor(type: typeof VATRATES) {
	return { type, maxTop: 500, defaultTop: 500 };
}

function vatRatesOf({ world, parameters }: Call) {
	const code = parameters.id.toUpperCase();
	const row = world.state.vatrates.find((one) => one.countryCode === code);
	if (row === undefined) throw codes([], 404);
	return ok(row);
}

/** Of everything sent only factureerBuitenlandsBtw is written. */
function setForeignVat({ world, body }: Call) {
	const shape = { factureerBuitenlandsBtw: bool };
	const rules = { model: 'companyInfo', unreadable: 'REF-0016', tooLong: 'REF-0016' } as const;
	const bound = readBody(body, { ...rules, shape }, world.switches);
	if (typeof bound.factureerBuitenlandsBtw === 'boolean') {
		world.state.companyInfo.factureerBuitenlandsBtw = bound.factureerBuitenlandsBtw;
	}
	world.touch();
	return { status: world.switches.putStatus, body: world.state.companyInfo };
}
