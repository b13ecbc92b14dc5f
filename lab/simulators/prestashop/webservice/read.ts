import { rowInShop } from '../store/inShops';
import type { Row } from '../types';
import { displayOf } from './display';
import type { Display } from './display';
import { addPhpNotice, addRefusedFilterNotices, FatalError } from './errors';
import { conditionsOf, filterFields } from './filters';
import { listRows } from './listRows';
import type { Session } from './session';
import { stockRowIsInShops } from './shopContext';
import { pageOf, sortKeysOf } from './sorting';

/** What a GET found: records with how much of them to show, or nothing at that id. */
export interface Found {
	rows: Row[];
	display: Display;
	asList: boolean;
	/** By id and not there: 404 with an empty body. */
	missing?: boolean;
	/** Rows as a client just wrote them: what it sent is still text. */
	written?: boolean;
}

/** GET or HEAD of a list or of one record; undefined after a refusal. */
export function read(session: Session): Found | undefined {
	return session.idSegment === undefined ? readList(session) : readOne(session);
}

function readList(session: Session): Found | undefined {
	const { shop, definition, params, errors, resource } = session;
	const fields = filterFields(definition, params);
	if (params.schema !== undefined) return refuseSchema(session);
	const conditions = conditionsOf(definition, params, fields, errors);
	const display = conditions && displayOf(params, definition, errors, 'minimum');
	const keys = display && sortKeysOf(params, fields, errors);
	const page = keys && pageOf(params, errors);
	if (!conditions || !display || !keys || !page) {
		addRefusedFilterNotices(shop, errors);
		return undefined;
	}
	const columns = [...conditions, ...keys].map(({ column }) => column);
	if (columns.some((column) => !definition.fields.some((field) => field.name === column))) {
		if (shop.release >= 8) throw new FatalError(500, '');
		return { rows: [], display, asList: true };
	}
	const shops = session.context.shopIds;
	const { shopId } = session.context;
	const query = { conditions, keys, page, shops, shopId };
	const found = listRows(shop, resource, definition, query);
	const rows = found.map((row) => rowInShop(shop, resource, row, shopId));
	if (display === 'full') noticeProducts(session, rows.length);
	return { rows, display, asList: true };
}

/** `schema=` with anything but blank or synopsis. */
function refuseSchema({ shop, errors }: Session): undefined {
	const message =
		"Please select a schema of type 'synopsis' to get the whole schema informations (which fields " +
		"are required, which kind of content...) or 'blank' to get an empty schema to fill before using " +
		'POST request';
	errors.add(400, 28, message);
	addRefusedFilterNotices(shop, errors);
	return undefined;
}

function readOne(session: Session): Found | undefined {
	const { shop, definition, params, errors, resource } = session;
	const asked = displayOf(params, definition, errors, 'full');
	if (asked === undefined) return undefined;
	const display = shop.release === 1.6 && params.display !== undefined ? 'minimum' : asked;
	const id = parseInt(session.idSegment ?? '', 10) || 0;
	const row = shop.table(resource).byId(id);
	if (row === undefined) return { rows: [], display, asList: false, missing: true };
	const elsewhere =
		resource === 'stock_availables' && !stockRowIsInShops(shop, row, session.context.shopIds);
	if (elsewhere) {
		errors.add(404, 131, `This StockAvailable (${id}) does not exists on this shop`);
		return undefined;
	}
	if (display === 'full') noticeProducts(session, 1);
	const { shopId } = session.context;
	return { rows: [rowInShop(shop, resource, row, shopId)], display, asList: false };
}

/** 1.7 on PHP 7.4 stumbles over every product it shows in full: the data comes with an error and a 500. */
export function noticeProducts(session: Session, count: number): void {
	if (session.resource !== 'products' || session.shop.release !== 1.7) return;
	for (let shown = 0; shown < count; shown += 1) {
		const text = 'Trying to access array offset on value of type bool';
		addPhpNotice(session.shop, session.errors, text, '/var/www/html/classes/Product.php', 7178);
	}
}
