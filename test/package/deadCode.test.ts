/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { unused, UNUSED } from './house/unused';
import { manifest, root } from './repository';

/** A house in which each thing that must be found stands once. */
const PLANTED: Record<string, string> = {
	'nodes/A/A.node.ts': "import { used } from '../../domain/used'; export class A { a = used; }",
	'domain/used.ts': 'export const used = 1; export const usedNowhere = used;',
	'domain/types.ts': 'export type Inside = 1; export interface Nobody { a: Inside }',
	'domain/unreached.ts': 'export const unreached = 1;',
	'domain/tested.ts': 'export const onlyTested = 1;',
	'domain/shown.ts': 'export const onlyShown = 1;',
	'nodes/A/methods/loadOptions.ts': 'export async function getShops() {}',
	'lab/runs/demo/start.ts':
		"import { onlyShown } from '../../../domain/shown'; import { kept } from '../../judges/kept'; console.log(onlyShown, kept);",
	'test/e2e/start.ts': 'console.log(1);',
	'lab/runs/bench/worker.ts': 'console.log(1);',
	'lab/judges/kept.ts': 'export const kept = 1; export const keptByNobody = kept;',
	'lab/judges/unreached.ts': 'export const judge = 1;',
	'test/domain/used.test.ts':
		"import { onlyTested } from '../../domain/tested'; import { helper } from '../helper'; console.log(onlyTested, helper);",
	'test/helper.ts': 'export const helper = 1; export const helperOfNobody = helper;',
};

let house: string;

beforeAll(() => {
	house = mkdtempSync(join(tmpdir(), 'planted-house-'));
	for (const [path, text] of Object.entries(PLANTED)) {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	}
	cpSync(join(root, 'knip.jsonc'), join(house, 'knip.jsonc'));
	cpSync(join(root, 'jest.config.js'), join(house, 'jest.config.js'));
	const { name, scripts, devDependencies } = manifest;
	writeFileSync(join(house, 'package.json'), JSON.stringify({ name, scripts, devDependencies }));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('npm run unused', () => {
	const [whole, product] = UNUSED;

	it('is part of the lint', () => {
		expect(manifest.scripts.lint).toContain('npm run unused');
	});

	it('finds in the whole house what no other file uses', () => {
		expect(unused(whole, house).sort()).toEqual([
			'domain/types.ts',
			'domain/unreached.ts',
			'domain/used.ts usedNowhere',
			'lab/judges/kept.ts keptByNobody',
			'lab/judges/unreached.ts',
			'nodes/A/methods/loadOptions.ts',
			'test/helper.ts helperOfNobody',
		]);
	});

	it('finds in the product what only a test or the lab uses', () => {
		expect(unused(product, house).sort()).toEqual([
			'domain/shown.ts',
			'domain/tested.ts',
			'domain/types.ts',
			'domain/unreached.ts',
			'domain/used.ts usedNowhere',
			'nodes/A/methods/loadOptions.ts',
		]);
	});
});
