import axios, { type AxiosInstance } from 'axios';
import type { PrestaShopSimulator } from '../../../simulators/prestashop';

/** Where a shop is, and the key of its webservice. */
export interface ReachedShop {
	prestaShop: Pick<PrestaShopSimulator, 'shopUrl' | 'webserviceKey'>;
}

/** Rows as the webservice answers them: `id` a number, everything else text. */
export type ShopRow = Record<string, string> & { id: number | string };

/** PrestaShop as a generic node offers it: one request per question. */
export class NaiveShop {
	private readonly http: AxiosInstance;

	constructor({ prestaShop }: ReachedShop) {
		this.http = axios.create({
			baseURL: `${prestaShop.shopUrl}/api`,
			auth: { username: prestaShop.webserviceKey, password: '' },
			params: { output_format: 'JSON' },
			maxRedirects: 0,
		});
	}

	/** @param more what stands in the address besides filters */
	async list(
		resource: string,
		filters: Record<string, string> = {},
		more: Record<string, string> = {},
	): Promise<ShopRow[]> {
		const params = {
			...more,
			display: 'full',
			...Object.fromEntries(
				Object.entries(filters).map(([name, value]) => [`filter[${name}]`, value]),
			),
		};
		const { data } = await this.http.get<Record<string, ShopRow[]> | []>(`/${resource}`, {
			params,
		});
		return Array.isArray(data) ? [] : (data[resource] ?? []);
	}

	async byId(resource: string, id: string): Promise<ShopRow> {
		const [row] = await this.list(resource, { id });
		if (!row) throw new Error(`${resource} ${id} does not exist`);
		return row;
	}

	/** Writes one stock row, all its fields, as PrestaShop's PUT wants it. */
	async putStock(row: ShopRow, quantity: number): Promise<void> {
		const fields = { ...row, quantity: String(quantity) };
		const xml = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
		const body = `<prestashop><stock_available>${xml.join('')}</stock_available></prestashop>`;
		await this.http.put(`/stock_availables/${row.id}`, body, {
			headers: { 'Content-Type': 'text/xml' },
		});
	}
}
