import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { send } from './send';
import type { Answer } from './send';

/** Sends one request with a key as Basic user name. */
export async function call(
	shop: PrestaShopSimulator,
	method: string,
	path: string,
	body: string | null = null,
	headers: Array<[string, string]> = [],
): Promise<Answer> {
	const basic = Buffer.from(`${shop.webserviceKey}:`).toString('base64');
	const { pathname } = new URL(shop.shopUrl);
	const root = pathname === '/' ? '' : pathname;
	const all: Array<[string, string]> = [['Authorization', `Basic ${basic}`], ...headers];
	return await send(shop.shopUrl, method, `${root}${path}`, all, body);
}

/** Rows of a list asked in JSON with display=full. */
export async function list(
	shop: PrestaShopSimulator,
	resource: string,
	query: string,
): Promise<Array<Record<string, unknown>>> {
	const { body } = await call(shop, 'GET', `/api/${resource}?${query}&output_format=JSON`);
	const content = JSON.parse(body) as Record<string, Array<Record<string, unknown>>>;
	return Array.isArray(content) ? [] : (content[resource] ?? []);
}

export const stockXml = (rows: Array<{ id: number; quantity: number | string }>): string =>
	`<prestashop>${rows
		.map(
			({ id, quantity }) =>
				`<stock_available><id>${id}</id><quantity>${quantity}</quantity></stock_available>`,
		)
		.join('')}</prestashop>`;
