import { importsOf } from './house/importsOf';
import { refusal, strays } from './house/refusal';
import { sources } from './house/sources';

const files = sources();
const imports = files.flatMap((file) => importsOf(file));
const refusals = (from: string, text: string): string[] =>
	importsOf(from, text)
		.map(refusal)
		.filter((found) => found !== '');

describe('who may import whom', () => {
	it('finds the files it judges', () => {
		for (const folder of ['domain', 'nodes', 'credentials', 'lab', 'test', 'gulp']) {
			expect(files.filter((file) => file.startsWith(`${folder}/`))).not.toEqual([]);
		}
		expect(imports.length).toBeGreaterThan(files.length);
	});

	it('has a rule for every file', () => {
		expect(files.map(strays).filter((text) => text !== '')).toEqual([]);
	});

	it('is kept by every file', () => {
		expect(imports.map(refusal).filter((text) => text !== '')).toEqual([]);
	});

	it.each([
		['domain/stock/a.ts', "import { b } from 'n8n-workflow'"],
		['domain/stock/a.ts', "import { b } from 'zod'"],
		['domain/stock/a.ts', "import { b } from '../../nodes/shared/b'"],
		['domain/vat/a.ts', "import { b } from '../article/b'"],
		['domain/vat/a.ts', "import type { B } from '../article/b'"],
		['domain/vat/a.ts', "let a: import('../article/b').B"],
		['domain/order/texts/a.ts', "import { b } from '../goods/b'"],
		['domain/order/a.ts', "import { b } from '../words/b'"],
		['domain/a.ts', "import { b } from './words/b'"],
		['domain/elsewhere/a.ts', "import { b } from '../words/b'"],
		['nodes/shared/a.ts', "import { b } from '../SnelStart/books/b'"],
		['nodes/shared/a.ts', "import { b } from '../../domain/stock/b'"],
		['nodes/shared/a.ts', "import { b } from 'luxon'"],
		['nodes/SnelStart/wire/a.ts', "import { b } from '../client/b'"],
		['nodes/SnelStart/client/a.ts', "import type { B } from '../books/b'"],
		['nodes/SnelStart/books/a.ts', "export { b } from '../actions/stock/b'"],
		['nodes/SnelStart/methods/a.ts', "import { b } from '../SnelStart.node'"],
		['nodes/SnelStart/actions/a.ts', "import { b } from '../../PrestaShop/client/b'"],
		['nodes/SnelStart/elsewhere/a.ts', "import { b } from '../wire/b'"],
		['nodes/PrestaShop/orders/a.ts', "import { b } from '../stock/b'"],
		['nodes/PrestaShop/client/a.ts', "import { b } from '../orders/b'"],
		['nodes/PrestaShop/actions/a.ts', "import { b } from '../../SnelStart/books/b'"],
		['nodes/PrestaShop/actions/a.ts', "import axios from 'axios'"],
		['nodes/WebOrder/a.ts', "import { b } from '../SnelStart/client/b'"],
		['nodes/WebStock/a.ts', "import { b } from '../PrestaShop/client/b'"],
		['nodes/WebStock/a.ts', "import { b } from '../WebOrder/b'"],
		['nodes/ShopLink/a.ts', "import { b } from '../WebStock/b'"],
		['nodes/Elsewhere/a.ts', "import { b } from '../shared/b'"],
		['credentials/A.ts', "import { b } from '../domain/words/b'"],
		['lab/facts/a.ts', "import { b } from '../simulators/b'"],
		['lab/simulators/a.ts', "import { b } from '../../domain/words/b'"],
		['lab/simulators/a.ts', "import type { B } from '../../domain/words/b'"],
		['lab/simulators/a.ts', "import { b } from '../worlds/b'"],
		['lab/worlds/a.ts', "import { b } from '../engine/b'"],
		['lab/worlds/a.ts', "import { b } from '../../domain/money/b'"],
		['lab/judges/a.ts', "import { b } from '../runs/orders/b'"],
		['lab/judges/a.ts', "import { b } from '../engine/b'"],
		['lab/judges/a.ts', "import type { B } from '../../domain/stream/b'"],
		['lab/engine/a.ts', "import { b } from '../worlds/b'"],
		['lab/engine/a.ts', "import { b } from '../../domain/words/b'"],
		['lab/runs/orders/a.ts', "import { b } from '../../../domain/words/b'"],
		['lab/runs/orders/a.ts', "import { b } from '../../../nodes/shared/b'"],
		['lab/runs/bench/a.ts', "import type { B } from '../../../nodes/shared/b'"],
		['lab/runs/orders/a.ts', "readFileSync(join(root, 'test', 'fixtures', 'b.json'))"],
		['lab/runs/orders/a.ts', "fork(join(__dirname, '../../../nodes/b.ts'))"],
		['lab/worlds/a.ts', "readFileSync('test/fixtures/b.json')"],
		['lab/elsewhere/a.ts', "import { b } from '../simulators/b'"],
		['lab/a.ts', "import { b } from './simulators/b'"],
		['gulp/a.js', "require('../lab/b')"],
		['gulpfile.js', "require('./domain/words/b')"],
		['elsewhere/a.ts', "import { b } from 'luxon'"],
		['domain/words/a.ts', 'require(name)'],
		['domain/words/a.ts', "await import('../money/b')"],
		['nodes/WebStock/a.ts', "import { b } from '../../test/support/b'"],
	])('refuses %s: %s', (from, text) => {
		expect(refusals(from, text)).toHaveLength(1);
	});

	it.each([
		['domain/stream/a.ts', "import { z } from 'zod'"],
		['domain/article/a.ts', "import { b } from '../vat/b'"],
		['domain/order/plan/a.ts', "import { b } from '../read/b'"],
		['domain/report/a.ts', "import { b } from '../order/plan/b'"],
		['nodes/shared/a.ts', "import { b } from '../../domain/words/b'"],
		['nodes/SnelStart/SnelStart.node.ts', "import { b } from './actions/b'"],
		['nodes/SnelStart/actions/stock/a.ts', "import { b } from '../../books/b'"],
		['nodes/PrestaShop/stock/a.ts', "import { b } from '../orders/b'"],
		['nodes/WebOrder/plan/a.ts', "import { b } from '../../SnelStart/books/b'"],
		['nodes/WebOrder/methods/a.ts', "import { b } from '../../PrestaShop/names/b'"],
		['lab/engine/a.ts', "import { b } from '../../credentials/b'"],
		['lab/runs/orders/a.ts', "import type { B } from '../../../domain/stream/b'"],
		['lab/runs/bench/a.ts', "import { b } from '../../../domain/stock/b'"],
		['lab/runs/orders/a.ts', "fork(join(__dirname, 'worker.ts'))"],
		['test/package/a.test.ts', "import { b } from '../../lab/runs/b'"],
		['gulpfile.js', "require('./gulp/b')"],
	])('allows %s: %s', (from, text) => {
		expect(refusals(from, text)).toEqual([]);
	});
});
