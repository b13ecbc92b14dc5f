import type { WireAnswer } from '../../../../nodes/PrestaShop/client/answer';
import type { PrestaShopVersion } from '../../../../lab/simulators/prestashop';
import { recordingsOf } from '../../../contract/prestashop/recording';

/** What a real shop answered, by the name of the recording. */
export function recordedAnswer(version: PrestaShopVersion, name: string): WireAnswer {
	const recording = recordingsOf(version).find((one) => one.name === name);
	if (recording === undefined) throw new Error(`PrestaShop ${version} has no recording "${name}".`);
	const { status, headers, body } = recording.response;
	return { status, headers: Object.fromEntries(headers), body: body ?? '', networkCode: '' };
}
