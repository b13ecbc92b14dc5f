import type { IHttpRequestOptions } from 'n8n-workflow';

import type { ShopContext } from '../../../../nodes/PrestaShop/client/request';
import type { Recording } from '../../../contract/prestashop/recording';

/** What n8n gives a node, where the shop answers everything as it once answered one request. */
export function recordedContext(
	{ response }: Recording,
	asked: IHttpRequestOptions[],
): ShopContext {
	const answer = {
		statusCode: response.status,
		headers: Object.fromEntries(response.headers),
		body: response.body ?? '',
	};
	const context = {
		getCredentials: async () =>
			await Promise.resolve({ shopUrl: 'http://shop.example.test', webserviceKey: 'x'.repeat(32) }),
		getNode: () => ({ name: 'Shop', type: 'prestaShop', parameters: {} }),
		logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
		helpers: {
			httpRequestWithAuthentication: async (_: string, options: IHttpRequestOptions) => {
				asked.push(options);
				return await Promise.resolve(answer);
			},
		},
	};
	return context as unknown as ShopContext;
}
