/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { WireAnswer } from '../../../../nodes/PrestaShop/client/answer';

export const RECORDED_VERSIONS = ['1.6.1.24', '1.7.8.11', '8.2.1'] as const;
export type RecordedVersion = (typeof RECORDED_VERSIONS)[number];

/** What a real shop answered, by the name of the recording. */
export function recordedAnswer(version: RecordedVersion, name: string): WireAnswer {
	const path = join(__dirname, '../../../fixtures/prestashop-recordings', version, `${name}.json`);
	const { response } = JSON.parse(readFileSync(path, 'utf8')) as {
		response: { status: number; headers: Array<[string, string]>; body: string };
	};
	const { status, headers, body } = response;
	return { status, headers: Object.fromEntries(headers), body: body ?? '', networkCode: '' };
}
