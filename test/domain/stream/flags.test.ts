/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the sources */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { flag, flagOrNull } from '../../../domain/stream/readable';

const STREAM = join(__dirname, '../../../domain/stream');
const SCHEMAS = readdirSync(STREAM).filter((file) => file.endsWith('Schema.ts'));

describe('yes and no on the way between nodes', () => {
	it('may be written as text, and as nothing else', () => {
		expect(['true', 'false', true, false].map((written) => flag.parse(written))).toEqual([
			true,
			false,
			true,
			false,
		]);
		for (const written of ['ja', 1, '', null, undefined]) {
			expect(flag.safeParse(written).success).toBe(false);
		}
		expect([null, 'true'].map((written) => flagOrNull.parse(written))).toEqual([null, true]);
	});

	it.each(SCHEMAS)('is read by that alone in %s', (file) => {
		expect(readFileSync(join(STREAM, file), 'utf8')).not.toContain('z.boolean(');
	});
});
