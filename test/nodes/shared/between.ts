import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

/**
 * A connection before each of whose requests something happens in the service.
 *
 * @param happen is told the address that is about to be asked
 */
export function between(
	context: ILoadOptionsFunctions,
	happen: (url: string) => void,
): ILoadOptionsFunctions {
	const send = context.helpers.httpRequestWithAuthentication as unknown as (
		name: string,
		options: IHttpRequestOptions,
	) => Promise<unknown>;
	const request = async (name: string, options: IHttpRequestOptions) => {
		happen(options.url);
		return await send(name, options);
	};
	return { ...context, helpers: { httpRequestWithAuthentication: request } } as never;
}
