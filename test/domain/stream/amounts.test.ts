/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the sources */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { amount, amountOrNull } from '../../../domain/stream/readable';
import { streamSchemas } from '../../../domain/stream/streamSchemas';
import { otherThanAmounts, otherThanEuros } from './moneyMembers';

const STREAM = join(__dirname, '../../../domain/stream');

describe('amounts that travel between nodes', () => {
	it.each(Object.entries(streamSchemas))('are decimal text in the schema of %s', (_, schema) => {
		expect(otherThanAmounts(schema)).toEqual([]);
	});

	it('are no cents in the type of anything that travels', () => {
		const inCents = readdirSync(STREAM).filter((file) =>
			/\bCents\b/.test(readFileSync(join(STREAM, file), 'utf8')),
		);
		expect(inCents).toEqual([]);
	});

	it('are found where they are none', () => {
		const line = z.object({ stuksprijs: z.number(), aantal: z.number() });
		const schema = z
			.object({ totals: z.object({ shop: amount, snelStart: z.number() }), lines: z.array(line) })
			.refine(() => true);
		expect(otherThanAmounts(schema)).toEqual(['totals.snelStart', 'lines.stuksprijs']);
		expect(
			otherThanEuros({ totals: { shop: '1.00', snelStart: 100 }, vat: [{ total: '1' }] }),
		).toEqual(['totals.snelStart is 100', 'vat[].total is "1"']);
	});

	it.each([
		[12.5, '12.50'],
		[0.1 + 0.2, '0.30'],
		[-3, '-3.00'],
		[12.34567, '12.34567'],
		['12.5', '12.5'],
	])('are put right where a node made a number of one: %s', (came, read) => {
		expect(amount.parse(came)).toBe(read);
	});

	it.each(['12,50', '', 'twelve', '1.000,00', null, undefined, NaN, 1e12, true])(
		'refuse %p, which is none',
		(came) => {
			expect(amount.safeParse(came).success).toBe(false);
			expect(amountOrNull.safeParse(came).success).toBe(came === null);
		},
	);
});
