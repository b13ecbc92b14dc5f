import type { Stage } from '../../lab/engine';

/** Surroundings in which the run, or a part of it, cannot work. */
export interface BadSurroundings {
	name: string;
	/** Breaks what is on stage in place, the credentials included. */
	spoil(stage: Stage): void;
	/** What the one clear error must name: the thing that is wrong and the way out. */
	names: RegExp[];
}

const nobodyListens = 'http://127.0.0.1:9';

/** Looks like base64 and opens nothing. */
const madeUp = 'bm9ib2R5Om5vdGhpbmc=';

/** Everything around the orders that can be wrong; one clear error each, and nothing half done. */
export const badSurroundings: BadSurroundings[] = [
	{
		name: 'a shop that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.prestaShopApi.shopUrl = nobodyListens;
		},
		names: [/shop/i, /Shop URL/],
	},
	{
		name: 'a SnelStart that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.apiUrl = `${nobodyListens}/b2bapi/v2`;
		},
		names: [/SnelStart/, /API URL|network|reach/i],
	},
	{
		name: 'a token address that cannot be reached',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.tokenUrl = `${nobodyListens}/b2b/token`;
		},
		names: [/Token URL/],
	},
	{
		name: 'an unknown webservice key',
		spoil: ({ credentials }) => {
			credentials.prestaShopApi.webserviceKey = 'A'.repeat(32);
		},
		names: [/webservice key/i, /Advanced Parameters > Webservice/],
	},
	{
		name: 'a webservice key that may only read',
		spoil: ({ credentials, prestaShop }) => {
			const readOnly = prestaShop.state.keys.find(({ permissions }) =>
				permissions['*']?.every((verb) => ['GET', 'HEAD'].includes(verb)),
			);
			credentials.prestaShopApi.webserviceKey = readOnly?.key ?? '';
		},
		names: [/stock_availables/, /PUT|write|modify/i],
	},
	{
		name: 'a webservice that is switched off',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ webserviceEnabled: false }),
		names: [/webservice/i],
	},
	{
		name: 'a web server that drops the Authorization header',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ authorizationDropped: true }),
		names: [/Authorization/],
	},
	{
		name: 'a shop that redirects',
		spoil: ({ prestaShop }) => prestaShop.setSwitches({ domain: 'www.example.test' }),
		names: [/redirect/i, /www\.example\.test/],
	},
	{
		name: 'a shop that answers with a web page',
		spoil: ({ prestaShop }) =>
			prestaShop.addFault({ match: { path: '/api/orders' }, times: -1, kind: 'html', status: 200 }),
		names: [/HTML|web page/i],
	},
	{
		name: 'a wrong koppelsleutel',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.clientKey = madeUp;
		},
		names: [/koppelsleutel/],
	},
	{
		name: 'a wrong subscription key',
		spoil: ({ credentials }) => {
			credentials.snelStartApi.subscriptionKey = '0'.repeat(32);
		},
		names: [/subscription key/i],
	},
	{
		name: 'a SnelStart that answers with a web page',
		spoil: ({ snelStart }) =>
			snelStart.addFault({
				match: { path: '/companyInfo' },
				times: -1,
				kind: 'html',
				status: 200,
			}),
		names: [/SnelStart/, /HTML|web page|not as/i],
	},
];
