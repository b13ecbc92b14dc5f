import { beforeScene, type BeforeScene } from './beforeScene';
import { followScene, type FollowScene } from './followScene';

const pinned = (administration: string) => ({ Plan: { salesOptions: { administration } } });

describe('the administration and the shop of a run', () => {
	let scene: BeforeScene;
	beforeEach(async () => {
		scene = await beforeScene();
		scene.pass(30);
	});
	afterEach(async () => await scene.close());

	it('are named in the report, also where nothing was left to do', async () => {
		const { administratieNaam } = scene.snelStart.state.companyInfo;
		scene.place();
		for (const report of [(await scene.run()).report, (await scene.run()).report]) {
			expect(report.administration).toBe(administratieNaam);
			expect(report.shop).toContain('http');
		}
	});

	it('stop a run before anything is written where the key opens another administration', async () => {
		scene.place();
		const company = scene.snelStart.state.companyInfo;
		const was = company.administratieIdentifier;
		expect((await scene.run(pinned(was))).report.created).toHaveLength(1);
		company.administratieIdentifier = '11111111-2222-4333-8444-555555555555';
		scene.place();
		scene.snelStart.clearJournal();
		scene.prestaShop.clearJournal();
		await expect(scene.run(pinned(was))).rejects.toThrow('and not the one that was chosen');
		expect(scene.writes()).toEqual([]);
		expect(scene.prestaShop.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
	});
});

describe('the administration and the shop of a follow-up', () => {
	let scene: FollowScene;
	afterEach(async () => await scene.close());

	it('are named in the report, whether or not something changed', async () => {
		scene = await followScene();
		const id = scene.place();
		await scene.import();
		const { administratieNaam } = scene.snelStart.state.companyInfo;
		const told = async () => {
			const { report } = await scene.follow();
			expect(report.administration).toBe(administratieNaam);
			expect(report.shop).toContain('http');
			return report.orderChanges.length;
		};
		expect(await told()).toBe(0);
		scene.prestaShop.changeState(id, 6);
		expect(await told()).toBe(1);
	});

	it('stop it before anything is written where the key opens another administration', async () => {
		const salesOptions = { administration: '11111111-2222-4333-8444-555555555555' };
		scene = await followScene({ parameters: { 'Follow Up': { salesOptions } } });
		const id = scene.place();
		await scene.import();
		scene.prestaShop.changeState(id, 6);
		scene.snelStart.clearJournal();
		await expect(scene.follow()).rejects.toMatchObject({
			message: expect.stringContaining('and not the one that was chosen') as string,
		});
		expect(scene.writes()).toEqual([]);
	});
});
