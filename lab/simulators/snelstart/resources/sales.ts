import { odata } from '../errors/refusal';
import { PRIJSAFSPRAAK, VERKOOPFACTUUR } from '../odata/edm';
import type { Verkoopfactuur } from '../tables';
import { odataList } from './list';
import { ok, type Call, type Operation } from './operation';
import { rowOr404 } from './settings';

/** Read-only sales resources: revenue groups, templates, invoices and their UBL, price agreements; and echo. */
export const sales: Operation[] = [
	get('/artikelomzetgroepen', 'artikelen:read', ({ world }) => ok(world.state.artikelomzetgroepen)),
	get('/artikelomzetgroepen/:id', 'artikelen:read', (call) =>
		ok(rowOr404(call, 'artikelomzetgroepen')),
	),
	get('/verkoopordersjablonen', 'orders:read', ({ world }) =>
		ok(world.state.verkoopordersjablonen),
	),
	get('/verkoopordersjablonen/:id', 'orders:read', (call) =>
		ok(rowOr404(call, 'verkoopordersjablonen')),
	),
	get('/verkoopfacturen', 'orders:read', (call) =>
		odataList(call, call.world.state.verkoopfacturen, rulesFor(VERKOOPFACTUUR)),
	),
	get('/verkoopfacturen/:id', 'orders:read', (call) => ok(rowOr404(call, 'verkoopfacturen'))),
	get('/verkoopfacturen/:id/ubl', 'orders:read', ublOf),
	get('/verkoopboekingen/:id', 'boekhouden:read', (call) => ok(rowOr404(call, 'verkoopboekingen'))),
	get('/prijsafspraken', 'relaties:read', priceAgreements),
	{ method: 'GET', path: '/echo/:input', scopes: [], run: (call) => ok(call.parameters.input) },
	{ method: 'GET', path: '/echo', scopes: [], run: () => ({ status: 204 }) },
];

function get(path: string, scope: string, run: Operation['run']): Operation {
	return { method: 'GET', path, scopes: [scope], run };
}

function rulesFor(type: typeof VERKOOPFACTUUR) {
	return { type, maxTop: 500, defaultTop: 500 };
}

function priceAgreements(call: Call) {
	const filter = call.query.get('$filter') ?? '';
	if (!/\bArtikel\/Id\s+eq\b/.test(filter)) throw odata('Artikel/Id is verplicht');
	return odataList(call, call.world.state.prijsafspraken as object[], rulesFor(PRIJSAFSPRAAK));
}

function ublOf(call: Call) {
	const { factuurnummer, factuurBedrag } = rowOr404(call, 'verkoopfacturen') as Verkoopfactuur;
	const xml = `<?xml version="1.0" encoding="UTF-8"?><Invoice><cbc:ID>${factuurnummer}</cbc:ID><cbc:PayableAmount>${factuurBedrag}</cbc:PayableAmount></Invoice>`;
	const bytes = Buffer.from(xml, 'utf8');
	switch (call.world.switches.ubl) {
		case 'xml':
			return { ...ok(xml), type: 'application/xml; charset=utf-8' };
		case 'base64':
			return ok(bytes.toString('base64'));
		case 'bytes':
			return ok([...bytes]);
	}
}
