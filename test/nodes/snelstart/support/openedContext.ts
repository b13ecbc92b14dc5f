import axios from 'axios';
import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import { snelStartCredential } from '../../../../lab/engine';
import type { SnelStartSimulator } from '../../../../lab/simulators/snelstart';

/** What n8n gives a node to reach SnelStart with: the credential, and requests that carry it. */
export function openedContext(simulator: SnelStartSimulator): ILoadOptionsFunctions {
	const { snelStartApi } = snelStartCredential(simulator);
	let token: Promise<string> | undefined;
	const request = async (_credential: string, { url, method, body }: IHttpRequestOptions) => {
		const bearer = await (token ??= tokenOf(snelStartApi));
		const answer = await axios.request<string>({
			url,
			method,
			data: body,
			headers: {
				Authorization: `Bearer ${bearer}`,
				'Ocp-Apim-Subscription-Key': snelStartApi.subscriptionKey,
			},
			responseType: 'text',
			transformResponse: (text: string) => text,
			maxRedirects: 0,
			validateStatus: () => true,
		});
		return { statusCode: answer.status, headers: answer.headers, body: answer.data };
	};
	const context = {
		getCredentials: async () => await Promise.resolve(snelStartApi),
		getNode: () => ({ name: 'Books', type: 'snelStart', parameters: {} }),
		logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
		helpers: { httpRequestWithAuthentication: request },
	};
	return context as unknown as ILoadOptionsFunctions;
}

async function tokenOf({ clientKey, tokenUrl }: { clientKey: string; tokenUrl: string }) {
	const form = `grant_type=clientkey&clientkey=${encodeURIComponent(clientKey)}`;
	const { data } = await axios.post<{ access_token: string }>(tokenUrl, form);
	return data.access_token;
}
