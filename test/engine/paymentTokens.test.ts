import { readOrders } from '../nodes/prestashop/support/run';
import { followScene, type FollowScene } from './followScene';
import { inBoth } from '../../domain/words/wording';

const TEXTS = {
	Plan: {
		salesOptions: {
			description: '{transactionId}',
			memo: '{paymentMethod} {paidAt}',
			orderReference: '{reference}',
		},
	},
	'Get Web Orders': { options: { paymentDetails: true } },
};

describe('texts that say how an order was paid', () => {
	let scene: FollowScene;
	afterEach(async () => await scene.close());

	const paymentsOf = (id: number) => {
		const { orders, order_payments: rows } = scene.prestaShop.state.tables;
		const order = orders.find((row) => row.id === id);
		return rows.filter((row) => row.order_reference === order?.reference);
	};
	const requests = () => scene.prestaShop.journal.filter(({ path }) => /order_payments/.test(path));

	it('are filled in from the payments of the shop, several of them separated by commas', async () => {
		scene = await followScene({ parameters: TEXTS });
		const [one, two] = [scene.place(), scene.place()];
		Object.assign(paymentsOf(one)[0], { transaction_id: 'tr_1', payment_method: 'iDEAL' });
		Object.assign(paymentsOf(two)[0], { transaction_id: 'tr_2', payment_method: 'iDEAL' });
		scene.prestaShop.receivePayment({ orderId: two, amount: 1, transactionId: 'tr_3' });
		scene.prestaShop.receivePayment({ orderId: two, amount: -1, transactionId: 're_4' });
		await scene.import();
		const day = String(paymentsOf(one)[0].date_add).slice(0, 10);
		expect(scene.booked(one)[0]).toMatchObject({ omschrijving: 'tr_1', memo: `iDEAL ${day}` });
		expect(scene.booked(two)[0]).toMatchObject({
			omschrijving: 'tr_2, tr_3',
			memo: `iDEAL, Bankoverschrijving ${day}`,
		});
	});

	it('are empty where nothing was paid or asked for, and then cost no request', async () => {
		const { Plan } = TEXTS;
		scene = await followScene({ parameters: { Plan } });
		const id = scene.place();
		scene.prestaShop.clearJournal();
		await scene.import();
		expect(scene.booked(id)[0].memo ?? '').toBe('');
		expect(requests()).toEqual([]);
	});

	it('are empty without the right, which a hint tells', async () => {
		scene = await followScene({ parameters: TEXTS });
		const id = scene.place();
		scene.prestaShop.state.keys[0].permissions = { '*': ['GET'], order_payments: [] };
		const shop = scene.prestaShop;
		const start = { importFrom: '2020-01-01T00:00:00+01:00' };
		const { orders, fence } = await readOrders(shop, start, { paymentDetails: true });
		expect(orders.map((order) => [order.id, order.paymentDetails])).toEqual([
			[String(id), undefined],
		]);
		expect((fence.hints ?? []).map((hint) => inBoth(hint).en).join()).toContain(
			'no number, date and method of their payments',
		);
	});
});
