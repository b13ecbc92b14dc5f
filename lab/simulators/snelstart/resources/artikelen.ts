import { codes } from '../errors/refusal';
import { ARTIKEL, ARTIKELPRIJSAFSPRAKEN } from '../odata/edm';
import { numberOption } from '../odata/filterRows';
import { articleFrom, ARTICLE_BODY } from '../rules/article';
import { refuseArticle, refuseArticleDelete } from '../rules/refuseArticle';
import type { Artikel } from '../tables';
import type { World } from '../world';
import { checkIds } from './ids';
import { odataList } from './list';
import { readBody } from '../json/readBody';
import { ok, type Call, type Operation } from './operation';
import { removed, removeRow } from './removed';

const READ = ['artikelen:read'];
const WRITE = ['artikelen:write'];

/** /artikelen: list (25 a page), by id, create, replace, delete. */
export const artikelen: Operation[] = [
	{ method: 'GET', path: '/artikelen', scopes: READ, run: list },
	{ method: 'GET', path: '/artikelen/prijsafspraken', scopes: READ, run: priceAgreements },
	{ method: 'GET', path: '/artikelen/:id', scopes: READ, run: one },
	{ method: 'POST', path: '/artikelen', scopes: WRITE, run: create },
	{ method: 'PUT', path: '/artikelen/:id', scopes: WRITE, run: replace },
	{ method: 'DELETE', path: '/artikelen/:id', scopes: WRITE, run: remove },
];

/** The article of the path; throws 404 ART-0001. */
export function articleOf({ world, parameters }: Call): Artikel {
	const row = world.byId('artikelen', parameters.id);
	if (row === undefined) throw codes(['ART-0001'], 404);
	return row;
}

function list(call: Call) {
	const { world } = call;
	const filter = call.query.get('$filter') ?? '';
	checkCustomer(call);
	if (/Voorraad\b/.test(filter)) world.stock.settle();
	const isLaterPage = (numberOption(call.query, '$skip') ?? 0) > 0;
	return odataList(call, world.state.artikelen, articleRules(world), (page) => {
		if (isLaterPage) world.stock.settleLaterPage(page, world.version);
		else world.stock.settle(page);
	});
}

function articleRules({ switches }: World) {
	const maxTop = switches.artikelenMaxTop;
	return { type: articleType(switches), maxTop, defaultTop: switches.artikelenDefaultTop };
}

function articleType({ voorraadControleName: name }: World['switches']) {
	if (name === 'VoorraadControle') return ARTIKEL;
	const { VoorraadControle: property, ...rest } = ARTIKEL.properties;
	const other = { ...rest, Voorraadcontrole: property };
	const properties = name === 'both' ? { ...ARTIKEL.properties, ...other } : other;
	return { name: ARTIKEL.name, properties };
}

function checkCustomer({ world, query }: Call): void {
	const relatieId = query.get('relatieId');
	if (relatieId === null || relatieId === '') return;
	if (world.byId('relaties', relatieId) === undefined) throw codes(['ART-0014']);
}

function priceAgreements(call: Call) {
	const { artikelprijsafspraken } = call.world.state;
	const { artikelenMaxTop: maxTop } = call.world.switches;
	return odataList(call, artikelprijsafspraken as object[], {
		type: ARTIKELPRIJSAFSPRAKEN,
		maxTop,
		defaultTop: call.world.switches.artikelenDefaultTop,
	});
}

function one(call: Call) {
	checkCustomer(call);
	const row = articleOf(call);
	call.world.stock.settle([row]);
	return ok(row);
}

function create({ world, body }: Call) {
	const bound = readBody(body, ARTICLE_BODY, world.switches);
	if (bound.id) throw codes(['ALG-0100']);
	const row = articleFrom(bound, null, world);
	refuseArticle(row, world);
	world.state.artikelen.push(row);
	world.touch();
	return { status: world.switches.postStatus, body: row };
}

function replace(call: Call) {
	const { world } = call;
	const row = articleOf(call);
	const bound = readBody(call.body, ARTICLE_BODY, world.switches);
	checkIds(call, bound, 'ALG-0101');
	const next = articleFrom(bound, row, world);
	refuseArticle(next, world);
	Object.assign(row, next);
	world.stock.settle([row]);
	world.touch();
	return { status: world.switches.putStatus, body: row };
}

function remove(call: Call) {
	const row = articleOf(call);
	call.world.stock.settle([row]);
	refuseArticleDelete(row, call.world);
	removeRow(call.world.state.artikelen, row);
	call.world.touch();
	return removed(call.world, row);
}
