import axios from 'axios';
import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Target } from './run';

/**
 * What n8n gives a drop-down to fill itself with: the credential, requests that carry it, and the parameters as they
 * stand on the screen at that moment (by path).
 */
export function dropDownContext(
	{ shopUrl, webserviceKey }: Target,
	onScreen: IDataObject = {},
): ILoadOptionsFunctions {
	const request = async (
		_credential: string,
		{ url, method, headers, body }: IHttpRequestOptions,
	) => {
		const answer = await axios.request<string>({
			url,
			method,
			data: body as string | undefined,
			headers: headers as Record<string, string>,
			auth: { username: webserviceKey, password: '' },
			responseType: 'text',
			transformResponse: (text: string) => text,
			maxRedirects: 0,
			validateStatus: () => true,
		});
		return { statusCode: answer.status, headers: answer.headers, body: answer.data };
	};
	const context = {
		getCredentials: async () => await Promise.resolve({ shopUrl, webserviceKey }),
		getCurrentNodeParameter: (path: string) => onScreen[path],
		getNode: () => ({ name: 'Shop', type: 'prestaShop', parameters: {} }),
		logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
		helpers: { httpRequestWithAuthentication: request },
	};
	return context as unknown as ILoadOptionsFunctions;
}
