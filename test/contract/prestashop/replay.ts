import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { headerOf } from './recording';
import type { Recording } from './recording';
import { send } from './send';

/** What is compared of an exchange. */
export interface Compared {
	status: number;
	contentType: string | undefined;
	location: string | undefined;
	version: string | undefined;
	accessTime: string | undefined;
	authenticate: string | undefined;
	hasContentSha1: boolean;
	body: string;
}

/** Sends a recorded request to a simulator whose clock stands at the moment of the recording. */
export async function replay(shop: PrestaShopSimulator, recording: Recording): Promise<Compared> {
	const { request, response } = recording;
	const epoch = headerOf(response.headers, 'Access-Time');
	const date = headerOf(response.headers, 'Date') ?? '';
	const moment = epoch === undefined ? Date.parse(date) : Number(epoch) * 1000;
	shop.setSwitches({ now: new Date(moment).toISOString() });
	const [, method, path] = /^(\S+) (.*) HTTP\/1\.1$/.exec(request.line) ?? [];
	const answer = await send(shop.shopUrl, method, path, request.headers, request.body);
	const header = (name: string) => answer.headers[name] as string | undefined;
	return {
		status: answer.status,
		contentType: header('content-type'),
		location: header('location'),
		version: header('psws-version'),
		accessTime: header('access-time'),
		authenticate: header('www-authenticate'),
		hasContentSha1: header('content-sha1') !== undefined,
		body: comparableBody(recording, answer.body),
	};
}

export function recorded(recording: Recording): Compared {
	const { headers, status, body } = recording.response;
	return {
		status,
		contentType: headerOf(headers, 'Content-Type'),
		location: headerOf(headers, 'Location'),
		version: headerOf(headers, 'PSWS-Version'),
		accessTime: headerOf(headers, 'Access-Time'),
		authenticate: headerOf(headers, 'WWW-Authenticate'),
		hasContentSha1: headerOf(headers, 'Content-Sha1') !== undefined,
		body: comparableBody(recording, body ?? ''),
	};
}

/** What a schema asks of the parts of an association is not simulated, only of the fields before them. */
const ASSOCIATIONS = /<associations>|"associations":/;

/** Pages of the theme count as a page; the number of a new row depends on the script before it. */
function comparableBody(recording: Recording, body: string): string {
	if (/^<!doctype html/i.test(body)) return '<!doctype html>';
	if (recording.request.line.includes('schema=synopsis')) return body.split(ASSOCIATIONS)[0];
	if (!recording.request.line.startsWith('POST')) return body;
	return body
		.replace(/("order_history":\{"id":)"\d+"/g, '$1"new"')
		.replace(/(<(?:order_history|order_payment)>\n\t<id><!\[CDATA\[)\d+/g, '$1new');
}
