import type { Shop } from '../store/shop';
import type { LanguageId } from '../types';
import type { Errors } from './errors';
import { textParam } from './phpQuery';
import type { PhpParams } from './phpQuery';

/** Ids of the languages to answer in: `language=2`, `[1|2]`, `[1,3]`, or all. Empty after a refusal. */
export function languagesOf(shop: Shop, params: PhpParams, errors: Errors): LanguageId[] {
	const installed = shop.rows('languages').map(({ id }) => id);
	const asked = textParam(params, 'language');
	if (asked === undefined) return shop.jsonNumbers ? installed : installed.map(String);
	const wanted = askedLanguages(asked, errors);
	const found = wanted.filter((id) => installed.includes(Number(id)));
	if (found.length === 0) errors.add(400, 81, 'language is not available');
	return found;
}

function askedLanguages(asked: string, errors: Errors): LanguageId[] {
	if (/^\d+$/.test(asked)) return [asked];
	const match = /^\[(.*)\]$/.exec(asked);
	if (!match) {
		errors.add(400, 79, 'language value is wrong');
		return [];
	}
	if (match[1].includes('|')) return match[1].split('|');
	if (!match[1].includes(',')) return [match[1]];
	const [from, to] = match[1].split(',').map(Number);
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}
