import type { IExecuteFunctions } from 'n8n-workflow';

/** Names and address of the shops that are read: "Webwinkel (https://...)". */
export async function shopInWords(
	context: IExecuteFunctions,
	names: readonly string[],
): Promise<string> {
	const { shopUrl } = await context.getCredentials('prestaShopApi');
	const url = typeof shopUrl === 'string' ? shopUrl : '';
	const named = [...new Set(names.filter(Boolean))].join(', ');
	return named === '' ? url : `${named} (${url})`;
}
