import type { IHttpRequestOptions } from 'n8n-workflow';
import type { IAuthenticate } from 'n8n-workflow';
import { isExpression } from 'n8n-workflow';
import type { INode } from 'n8n-workflow';
import type { Workflow } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
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
