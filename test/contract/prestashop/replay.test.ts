/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { reasonNotReplayed } from './notReplayed';
import { prepare } from './preparations';
import { recordedWorld, versionOf } from './recordedWorld';
import { recordedShops, recordingsOf } from './recording';
import { recorded, replay } from './replay';

describe.each(recordedShops)('PrestaShop %s as recorded', (recordedShop) => {
	const recordings = recordingsOf(recordedShop);
	const replayed = recordings.filter(
		({ name }) => reasonNotReplayed(recordedShop, name) === undefined,
	);
	const world = recordedWorld(recordedShop);
	let shop: PrestaShopSimulator | undefined;

	const untouchedShop = async () => {
		shop ??= await startPrestaShop({
			seed: structuredClone(world),
			version: versionOf(recordedShop),
			switches: { domain: 'shop.example.test' },
		});
		return shop;
	};

	const discard = async () => {
		await shop?.close();
		shop = undefined;
	};

	beforeAll(() => {
		const left = recordings.length - replayed.length;
		process.stdout.write(
			`PrestaShop ${recordedShop}: ${replayed.length} recordings replayed, ${left} not (notReplayed.ts)\n`,
		);
	});

	afterAll(discard);

	test.each(replayed.map((recording) => [recording.name, recording] as const))(
		'%s',
		async (name, recording) => {
			const recreated = await untouchedShop();
			const changed = prepare(recreated, recordedShop, name);
			expect(await replay(recreated, recording)).toEqual(recorded(recording));
			if (changed || !/^(GET|HEAD|OPTIONS) /.test(recording.request.line)) await discard();
		},
	);
});
