import { committedFiles, read } from './repository';
import { stateIn } from './stateIn';

const { ROOMS } = jest.requireActual<{ ROOMS: string[] }>('../realm/kept.js');

/** Of what they were given, as long as that lives; or of what comes out the same whoever asks. */
const REMEMBERED = [
	'lab/simulators/prestashop/orders/placeOrder.ts: unfinished',
	'lab/simulators/prestashop/orders/placedCarts.ts: carts',
	'lab/simulators/prestashop/stock/packs.ts: packsByItem',
	'lab/simulators/prestashop/store/shop.ts: clocks',
	'lab/simulators/shared/journal.ts: entries',
	'lab/simulators/snelstart/contract/edmOf.ts: known',
	'lab/simulators/snelstart/json/naiveDateTime.ts: FORMATS',
	'lab/simulators/snelstart/resources/list.ts: remembered',
	'test/engine/englishPieces.ts: known',
];

/** The product is held to the same, and to more, by `test/engine/noMemory.test.ts`. */
const isProduct = (path: string) => /^(domain|nodes|credentials)\//.test(path);

const files = committedFiles().filter(
	(path) => path.endsWith('.ts') && !isProduct(path) && ROOMS.some((room) => path.startsWith(room)),
);

/** Stores that change and variables: names without what is done to them. */
const storesIn = (path: string): string[] =>
	stateIn(read(path))
		.filter((what) => !/^(outside |store NOTHING$)/.test(what))
		.map((what) => `${path}: ${what.replace(/^(let|store) |\..*/g, '')}`);

it('files that all suites of a worker share remember nothing that one could leave to another', () => {
	expect(files.length).toBeGreaterThan(100);
	expect([...new Set(files.flatMap(storesIn))].sort()).toEqual(REMEMBERED);
});
