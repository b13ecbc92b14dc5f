import type { IDataObject } from 'n8n-workflow';

import { otherThanEuros } from '../domain/stream/moneyMembers';
import { mainJob, type MainJob } from './mainJob';
import { followScene, type FollowScene } from './followScene';

describe('amounts in everything that the nodes of a template put out', () => {
	let job: MainJob | undefined;
	let scene: FollowScene | undefined;
	afterEach(async () => {
		await job?.close();
		await scene?.close();
	});

	it('are euros as decimal text while orders are imported', async () => {
		job = await mainJob({ orders: 20, articles: 60 });
		const { engine } = await job.run();
		const items = Object.keys(engine.runData).flatMap((node) => engine.itemsOf<IDataObject>(node));
		const kinds = new Set(items.map(({ kind }) => kind));
		expect([...kinds]).toEqual(
			expect.arrayContaining(['webOrder', 'plannedOrder', 'importedOrder', 'runReport']),
		);
		expect(items.flatMap((item) => otherThanEuros(item))).toEqual([]);
	}, 120_000);

	it('are euros as decimal text while they are followed up', async () => {
		scene = await followScene();
		const id = scene.place();
		await scene.import();
		scene.pass();
		scene.touch(scene.booked(id)[0], { memo: 'gebeld' });
		const { run } = await scene.follow();
		const items = Object.keys(run.runData).flatMap((node) => run.itemsOf<IDataObject>(node));
		expect(new Set(items.map(({ kind }) => kind))).toContain('followedOrder');
		expect(items.flatMap((item) => otherThanEuros(item))).toEqual([]);
	}, 120_000);
});
