import type { IDataObject } from 'n8n-workflow';
import { shippedWorkflow } from '../../lab/engine';
import { isSameOutcome } from '../../lab/judges/stream/outcome';
import { checkStream, runBehind } from '../../lab/runs/stream/checkStream';
import { connectionsOf } from '../../lab/runs/stream/connections';
import { twoDays } from '../../lab/runs/stream/twoDays';
import { knownCustomer } from '../../lab/runs/stream/edits/knownCustomer';
import type { randomEdit } from '../../lab/runs/stream/edits/randomEdit';
import { figuresOf } from '../../lab/runs/stream/figures';
import * as schemas from '../../domain/stream/streamSchemas';
import type * as seal from '../../domain/stream/seal';

/** Whether seals that are broken are heeded. */
const mockSeals = { heeded: true };

jest.mock('../../domain/stream/seal', () => {
	const actual = jest.requireActual<typeof seal>('../../domain/stream/seal');
	const brokenMembers: typeof actual.brokenMembers = (...given) =>
		mockSeals.heeded ? actual.brokenMembers(...given) : [];
	return { ...actual, brokenMembers };
});

const CLEAN = { tooHigh: 0, wrongOrders: 0, silent: 0, needlessRefusals: 0 };

/** A short version of `npm run check:stream`: what each figure means stands in lab/runs/stream/README.md. */
describe('edits between the nodes of the shipped template', () => {
	afterEach(() => {
		jest.restoreAllMocks();
		mockSeals.heeded = true;
	});

	it('are judged on runs that come to the same as the whole template, from whichever line on', async () => {
		const days = await twoDays(1000, 'src');
		for (const line of connectionsOf(shippedWorkflow())) {
			const items = days.untouched.items[line.from];
			const { refusal, told, after } = await runBehind(line, [...items], days, 'src');
			expect({ line, refusal, told }).toEqual({ line, refusal: '', told: days.untouched.told });
			expect(isSameOutcome(after, days.untouched.after)).toBe(true);
		}
	}, 240_000);

	it('sell nothing that is not there, book nothing wrong, and change nothing without a word', async () => {
		const checked = await checkStream({ seed: 1, edits: 40 });
		expect(checked.filter(({ faults }) => faults.length > 0)).toEqual([]);
		expect(figuresOf(checked, 0)).toMatchObject({ edits: 40, ...CLEAN });
		expect(figuresOf(checked, 0).harmless).toBeGreaterThan(7);
		expect(figuresOf(checked, 0).refused).toBeGreaterThan(6);
	}, 240_000);

	it('of every price to 1 block the orders, and book none of them wrong', async () => {
		const atOne = ({ salesOrder, ...plan }: IDataObject): IDataObject => {
			const draft = salesOrder as { regels: object[] } | null | undefined;
			const regels = draft?.regels.map((line) => ({ ...line, stuksprijs: 1 }));
			return draft ? { ...plan, salesOrder: { ...draft, regels } } : { ...plan, salesOrder: null };
		};
		const make = (_: unknown, items: readonly IDataObject[]) => ({
			what: 'every price 1',
			kind: 'damage' as const,
			items: items.map((item) => (item.kind === 'plannedOrder' ? atOne(item) : item)),
		});
		const edit = { to: 'Import Sales Orders', make };
		const checked = await checkStream({ seed: 1, edits: 1, edit });
		expect(checked).toMatchObject([{ refusal: '', faults: [] }]);
	}, 240_000);

	it('to another customer that SnelStart has change neither orders nor stock', async () => {
		const make: typeof randomEdit = (random, items, around) =>
			knownCustomer(random, structuredClone(items) as IDataObject[], around)!;
		const edit = { to: 'Import Sales Orders', make };
		const checked = await checkStream({ seed: 1, edits: 2, edit });
		expect(checked).toMatchObject([
			{ kind: 'harmless', refusal: '', faults: [] },
			{ kind: 'harmless', refusal: '', faults: [] },
		]);
	}, 240_000);

	it('are found out by the judge when the doors stand open', async () => {
		for (const schema of Object.values(schemas.streamSchemas)) {
			jest
				.spyOn(schema as { safeParse: (data: unknown) => unknown }, 'safeParse')
				.mockImplementation((data) => ({ success: true, data }));
		}
		mockSeals.heeded = false;
		const make = (_: unknown, items: readonly IDataObject[]) => ({
			what: 'holdsStock null',
			kind: 'damage' as const,
			items: items.map((item) => ('holdsStock' in item ? { ...item, holdsStock: null } : item)),
		});
		const edit = { to: 'Calculate Web Stock', make };
		const checked = await checkStream({ seed: 1, edits: 4, edit });
		expect(figuresOf(checked, 0).tooHigh).toBeGreaterThan(0);
		expect(figuresOf(checked, 0).refused).toBe(0);
	}, 240_000);
});
