import type { CheckTrouble } from '../../../../domain/stream/checkTrouble';
import { lacksResource, lacksRight } from '../../client/lacks';
import type { Refusal } from '../../client/refusal';
import type { ShopAnswer } from '../../client/request';

/** PrestaShop's error codes that are about the key or the webservice as a whole. */
const REASONS: Readonly<Record<number, string>> = {
	17: 'keyEmpty',
	18: 'keyLength',
	20: 'keyUnknown',
	21: 'keyWithoutRights',
	22: 'webserviceOff',
	132: 'keyOfOtherShop',
};

/** A refusal of the shop by what it comes down to. */
export function shopTrouble({ refusal, answer }: ShopAnswer & { ok: false }): CheckTrouble {
	const { message, messageNl, description: fix, descriptionNl: fixNl } = refusal;
	return { reason: reasonOf(refusal, answer.body), message, messageNl, fix, fixNl };
}

function reasonOf(refusal: Refusal, body: string): string {
	const { status, code } = refusal;
	if (lacksRight(refusal)) return 'noRight';
	if (lacksResource(refusal)) return 'noResource';
	if (code !== null) return REASONS[code] ?? '';
	if (status === null) return 'notReached';
	if (status >= 300 && status <= 399) return 'redirects';
	if (status === 401) return 'keyDropped';
	if (status === 404) return 'noWebservice';
	if (status === 429) return 'tooMany';
	if (status >= 500) return 'shopFails';
	return body.includes('{"') ? 'textAround' : 'noData';
}
