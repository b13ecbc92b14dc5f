import { exportsOf } from './house/exportsOf';
import { nameFault } from './house/nameFault';
import { inProduct, sources } from './house/sources';

const files = sources().filter(inProduct);

describe('a file is called as what it exports', () => {
	it('in the whole product', () => {
		expect(files.length).toBeGreaterThan(300);
		const faults = files.map((path) => nameFault(path, exportsOf(path)));
		expect(faults.filter((text) => text !== '')).toEqual([]);
	});

	it.each([
		['domain/vat/rate.ts', 'export const percentage = 21'],
		['domain/vat/rate.ts', 'const rate = 21; export {}'],
		['domain/vat/rate.ts', "export * from './rates'"],
		['domain/vat/rateProblems.ts', 'export const noRate = (): string => ""'],
		['domain/vat/rateProblems.ts', 'export function noRate(): Problem {}'],
		['nodes/A/A.node.ts', 'export class ANode {}'],
		['nodes/A/actions/get.operation.ts', 'export const description = []'],
		['nodes/A/actions/get.properties.ts', 'export const description = []'],
		['nodes/A/methods/loadOptions.ts', 'const getShops = 1'],
		['nodes/A/index.ts', ''],
	])('refuses %s: %s', (path, text) => {
		expect(nameFault(path, exportsOf(path, text))).not.toBe('');
	});

	it.each([
		['domain/vat/rate.ts', 'export const rateOf = (): number => 21'],
		['domain/vat/rate.ts', 'export interface Rate { percentage: number }'],
		['domain/vat/rate.ts', "export { readRate } from './rates'"],
		[
			'domain/vat/rateProblems.ts',
			'export const noRate = (): Problem => p; export function oldRate(): Problem {}',
		],
		['nodes/A/A.node.ts', 'export class A implements INodeType {}'],
		[
			'nodes/A/actions/get.operation.ts',
			'export const description = []; export function execute() {}',
		],
		['nodes/A/actions/get.properties.ts', 'export const getDescription = []'],
	])('allows %s: %s', (path, text) => {
		expect(nameFault(path, exportsOf(path, text))).toBe('');
	});
});
