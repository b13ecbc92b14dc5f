import { listedResources } from '../schema/definitions';
import type { Shop } from '../store/shop';
import type { WebserviceKey } from '../types';
import { verbsOf } from '../webservice/authenticate';

const allowed = (shop: Shop, account: WebserviceKey) =>
	listedResources(shop.version).filter(({ name }) => verbsOf(account, name) !== undefined);

/** `/api/` in JSON (PHP 7): names of the resources the key may use. */
export const resourceIndexJson = (shop: Shop, account: WebserviceKey): string[] =>
	allowed(shop, account).map(({ name }) => name);

/** `/api/` in XML: every resource the key may use, with its verbs and schema addresses. */
export function resourceIndexXml(shop: Shop, account: WebserviceKey, wsUrl: string): string {
	const verbs =
		shop.release >= 8
			? (['get', 'put', 'post', 'patch', 'delete', 'head'] as const)
			: (['get', 'put', 'post', 'delete', 'head'] as const);
	const nodes = allowed(shop, account).map(({ name, description, specific }) => {
		const granted = verbsOf(account, name) ?? [];
		const flags = verbs
			.map((verb) => ` ${verb}="${String(granted.some((one) => one.toLowerCase() === verb))}"`)
			.join('');
		const attributes = ` xlink:href="${wsUrl}${name}"${flags}`;
		const schema = (type: string) =>
			`<schema xlink:href="${wsUrl}${name}?schema=${type}" type="${type}"/>\n`;
		const schemas = specific ? '' : schema('blank') + schema('synopsis');
		return (
			`<${name}${attributes}>\n<description${attributes}>\n${description}</description>\n` +
			`${schemas}</${name}>\n`
		);
	});
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">\n' +
		`<api shopName="${shop.setting('PS_SHOP_NAME') ?? ''}">\n${nodes.join('')}</api>\n</prestashop>\n`
	);
}
