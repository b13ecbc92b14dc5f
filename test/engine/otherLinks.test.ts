import type { Verkooporder } from '../../lab/simulators/snelstart/tables';
import { addTemplate } from '../../lab/simulators/snelstart';
import { beforeScene, type BeforeScene } from './beforeScene';

const also = (...alsoRecognise: string[]) => ({ Plan: { salesOptions: { alsoRecognise } } });

describe.each(['1.7.8.11', '8.2.1', '9.0.3'] as const)(
	'web orders of PrestaShop %s that another link imported',
	(version) => {
		let scene: BeforeScene;
		beforeEach(async () => {
			scene = await beforeScene({ version });
			scene.pass(30);
		});
		afterEach(async () => await scene.close());
		const rows = () => scene.snelStart.state.verkooporders;
		const order = (id: number) =>
			scene.prestaShop.state.tables.orders.find((row) => row.id === id)!;

		/** The other link imports an order its own way, on a template of its own. */
		const importedElsewhere = async (id: number, marks: Partial<Verkooporder>) => {
			await scene.run();
			const row = rows().find(({ betalingskenmerk }) => betalingskenmerk === `PS-${id}`)!;
			const known = scene.snelStart.state.verkoopordersjablonen;
			const theirs =
				known.find(({ omschrijving }) => omschrijving === 'S-Connect') ??
				addTemplate(scene.snelStart.state, { omschrijving: 'S-Connect' });
			const verkoopordersjabloon = { id: theirs.id, uri: `/verkoopordersjablonen/${theirs.id}` };
			const text = { orderreferentie: '', omschrijving: 'Weborder', betalingskenmerk: '' };
			scene.touch(row, { ...text, verkoopordersjabloon, ...marks });
			return row;
		};

		it.each<[string, string[], (id: number) => Partial<Verkooporder>]>([
			[
				'its id as payment reference',
				['paymentReference.orderId'],
				(id) => ({ betalingskenmerk: String(id) }),
			],
			[
				'its reference as payment reference',
				['paymentReference.orderReference'],
				(id) => ({ betalingskenmerk: String(order(id).reference) }),
			],
			[
				'its id as order reference',
				['orderReference.orderId'],
				(id) => ({ orderreferentie: String(id) }),
			],
			[
				'its reference as order reference',
				['orderReference.orderReference'],
				(id) => ({ orderreferentie: String(order(id).reference) }),
			],
			[
				'the invoice number',
				['paymentReference.invoiceNumber'],
				(id) => ({ betalingskenmerk: String(order(id).invoice_number) }),
			],
			['another prefix', ['prefix:SC-'], (id) => ({ betalingskenmerk: `SC-${id}` })],
			[
				'another prefix and its reference',
				['prefix:SC-'],
				(id) => ({ betalingskenmerk: `SC-${id}`, orderreferentie: String(order(id).reference) }),
			],
			[
				'zeros before its id',
				['paymentReference.orderId', 'leadingZeros'],
				(id) => ({ betalingskenmerk: String(id).padStart(8, '0') }),
			],
		])('are known by %s, count in the stock and are not touched', async (_, choices, marks) => {
			const id = scene.place();
			const row = await importedElsewhere(id, marks(id));
			const before = structuredClone(row);
			scene.snelStart.clearJournal();
			const run = await scene.run(also(...choices));
			expect(rows()).toHaveLength(1);
			expect(run.of(id)).toMatchObject({ outcome: 'exists', salesOrderNumber: row.nummer });
			expect(run.of(id)?.summary).toContain(
				`imported by another link as sales order ${row.nummer}`,
			);
			expect(run.quantity('LEV-MOK')).toBe(47);
			expect(run.report.hints.join()).toContain('"S-Connect"');
			expect(scene.writes()).toEqual([]);
			expect(row).toEqual(before);
			expect(run.report.attention).toBe(false);
			scene.prestaShop.changeState(id, 6);
			const { report } = await scene.run(also(...choices));
			const told = { orderId: String(id), salesOrderNumber: row.nummer };
			expect(report.cancelledInBooks).toMatchObject([told]);
			expect(row).toEqual(before);
			Object.assign(row, { totaalInclusiefBtw: 1.05, orderreferentie: 'X', omschrijving: 'X' });
			if (choices[0].endsWith('orderReference')) return;
			expect((await scene.run(also(...choices))).report.cancelledInBooks).toEqual([]);
		});

		it('are blocked without the setting where only the reference tells', async () => {
			const id = scene.place();
			await importedElsewhere(id, { orderreferentie: String(order(id).reference) });
			const run = await scene.run();
			expect(run.of(id)?.problems.map(({ code }) => code)).toEqual(['imported-under-other-key']);
			expect(rows()).toHaveLength(1);
		});

		it('are not taken for a sales order that agrees in nothing', async () => {
			const id = scene.place();
			const row = await importedElsewhere(id, { betalingskenmerk: String(id) });
			const stranger = { id: '00000000-0000-4000-8000-00000000dead', uri: '/relaties/x' };
			Object.assign(row, { totaalInclusiefBtw: 1.05, relatie: stranger });
			const run = await scene.run(also('paymentReference.orderId'));
			expect(run.of(id)).toMatchObject({ outcome: 'blocked', holdsStock: true });
			expect(run.of(id)?.problems.map(({ code }) => code)).toEqual(['import-key-taken']);
			expect(rows()).toHaveLength(1);
		});

		it('of a split cart leave the other half to be imported, under the reference they share', async () => {
			const first = scene.place({ split: [[0], [1]] });
			await scene.run();
			const second = scene.prestaShop.state.tables.orders.find(
				(row) => row.reference === order(first).reference && row.id !== first,
			)!;
			const text = { orderreferentie: String(order(first).reference), omschrijving: 'Weborder' };
			const [kept] = rows().filter(({ betalingskenmerk }) => betalingskenmerk === `PS-${first}`);
			scene.touch(kept, { ...text, betalingskenmerk: String(order(first).reference) });
			const gone = rows().findIndex(
				({ betalingskenmerk }) => betalingskenmerk === `PS-${Number(second.id)}`,
			);
			rows().splice(gone, 1);
			const run = await scene.run(also('paymentReference.orderReference'));
			expect(run.of(first)?.outcome).toBe('exists');
			expect(run.of(Number(second.id))).toMatchObject({ outcome: 'created', problems: [] });
			expect(rows()).toHaveLength(2);
			const again = await scene.run(also('paymentReference.orderReference'));
			expect(again.of(first)?.outcome ?? 'exists').toBe('exists');
			expect(rows()).toHaveLength(2);
		});

		it('are told where that link made two of one', async () => {
			const id = scene.place();
			const row = await importedElsewhere(id, { betalingskenmerk: String(id) });
			rows().push({ ...row, id: '00000000-0000-4000-8000-0000000000bb', nummer: 90002 });
			const run = await scene.run(also('paymentReference.orderId'));
			expect(run.of(id)?.problems.map(({ code }) => code)).toEqual(['imported-twice-elsewhere']);
			expect(rows()).toHaveLength(2);
		});

		it('wait no longer and hold once, also those from before the start', async () => {
			const id = scene.placeBefore(20, { stateId: 10 });
			const paid = scene.placeBefore(3);
			const model = scene.place();
			const row = await importedElsewhere(model, { betalingskenmerk: String(model) });
			for (const [place, orderId] of [id, paid].entries()) {
				rows().push({
					...row,
					id: `00000000-0000-4000-8000-0000000000c${place}`,
					nummer: 90010 + place,
					betalingskenmerk: String(orderId),
				});
			}
			const run = await scene.run(also('paymentReference.orderId'));
			expect(run.of(id)?.outcome).toBe('exists');
			expect(run.fence.assumedByHand).toBeUndefined();
			expect(rows()).toHaveLength(3);
			expect(run.quantity('LEV-MOK')).toBe(41);
		});
	},
);
