import { beforeScene, type BeforeScene } from './beforeScene';

const LIMIT = (mostNewOrders: number) => ({ Plan: { salesOptions: { mostNewOrders } } });

describe('a run that would create more orders than the owner expects', () => {
	let scene: BeforeScene;
	beforeEach(async () => {
		scene = await beforeScene();
		scene.pass(30);
		for (let count = 0; count < 3; count++) scene.place();
		scene.pass(30);
	});
	afterEach(async () => await scene.close());
	const salesOrders = () => scene.snelStart.state.verkooporders.length;

	it('plans only, says how many, and keeps their goods', async () => {
		const run = await scene.run(LIMIT(2));
		expect(salesOrders()).toBe(0);
		expect(run.orders.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting', 'waiting']);
		expect(run.report.headline).toContain('3 orders would be created');
		expect(run.report.wouldCreate).toHaveLength(3);
		expect(run.report.attentionReasons.join()).toMatch(/would create 3 orders.*\(2\)/);
		expect(run.fence.tooManyNew).toEqual({ orders: 3, most: 2 });
		expect(run.quantity('LEV-MOK')).toBe(41);
	});

	it('creates them where they are as many as are allowed, or nobody set a limit', async () => {
		expect((await scene.run(LIMIT(3))).report.created).toHaveLength(3);
		expect(salesOrders()).toBe(3);
		for (let count = 0; count < 4; count++) scene.place();
		expect((await scene.run(LIMIT(0))).report.created).toHaveLength(4);
		expect(salesOrders()).toBe(7);
	});

	it('counts the limit of 200 where nobody set one', async () => {
		for (let count = 0; count < 198; count++) scene.place();
		const run = await scene.run({ Plan: { salesOptions: { mostNewOrders: undefined } } });
		expect(run.fence.tooManyNew).toEqual({ orders: 201, most: 200 });
		expect(salesOrders()).toBe(0);
	});
});
