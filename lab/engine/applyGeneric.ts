import {
	isExpression,
	type IAuthenticate,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INode,
	type Workflow,
} from 'n8n-workflow';

/** A text of a credential, or what its expression gives with the credential's values. */
export function resolve(
	text: string,
	credentials: ICredentialDataDecryptedObject,
	workflow: Workflow,
	node: INode,
): string {
	if (!isExpression(text)) return text;
	const value = workflow.expression.getSimpleParameterValue(
		node,
		text,
		'internal',
		{ $credentials: credentials },
		undefined,
		'',
	);
	return value ? String(value) : '';
}

/** `type: 'generic'`: adds the credential's headers, query, body and auth to the request. */
export function applyGeneric(
	authenticate: IAuthenticate,
	request: IHttpRequestOptions,
	resolveText: (text: string) => string,
): IHttpRequestOptions {
	if (typeof authenticate === 'function') return request;
	const result: Record<string, unknown> = { ...request };
	for (const [part, values] of Object.entries(authenticate.properties)) {
		if (values === undefined) continue;
		const added = Object.entries(values as Record<string, unknown>).map(([key, value]) => [
			resolveText(key),
			typeof value === 'string' ? resolveText(value) : value,
		]);
		const present = result[part] as Record<string, unknown> | undefined;
		result[part] = { ...present, ...(Object.fromEntries(added) as Record<string, unknown>) };
	}
	return result as unknown as IHttpRequestOptions;
}
