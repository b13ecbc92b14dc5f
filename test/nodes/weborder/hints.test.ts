import type { SnelStartSimulator } from '../../../simulators/snelstart';
import { order } from '../../domain/order/fixtures';
import { cost, from, hintsOf, plansOf, runPlan, startAdministration } from './world';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	simulator = await startAdministration();
	simulator.state.companyInfo.verkooporderVoorraadVanafNiveau = 'PakbonEnAfhaalbon';
});
afterAll(async () => await simulator.close());

const hintsFor = async (parameters: object, orders: object[] = [order()]) => {
	const run = await runPlan(simulator, orders, parameters);
	plansOf(run);
	return hintsOf(run);
};

const profiles = (...profile: object[]) => ({ shopProfiles: { profile } });

describe('what the node says of the run as a whole', () => {
	it('is nothing where nothing is the matter', async () => {
		expect(await hintsFor({})).toEqual([]);
	});

	it('names a document status that SnelStart counts at once', async () => {
		expect(await hintsFor({ documentStatus: 'Pakbon' })).toEqual([
			expect.stringMatching(/status Pakbon off free stock.*level PakbonEnAfhaalbon/),
		]);
		expect(await hintsFor({ documentStatus: 'Werkbon' })).toEqual([]);
	});

	it('tells that collective lines leave stock alone', async () => {
		const hints = await hintsFor({
			salesOptions: { lineMode: 'perVatRate' },
			costArticles: { costArticle: [cost('collective', '9006')] },
		});
		expect(hints).toEqual([expect.stringMatching(/one line per VAT rate.*stock/i)]);
	});

	it('names a template that several shops use, also the one for all', async () => {
		const hints = await hintsFor(
			profiles(
				{ shop: 'TestWinkel', salesOrderTemplate: from('Webshop België') },
				{ shop: 'Winkel BE', salesOrderTemplate: from('Webshop België') },
				{ shop: 'Winkel DE', salesOrderTemplate: from('Webshop') },
			),
			[
				order(),
				order({ id: '2', shopName: 'Winkel BE' }),
				order({ id: '3', shopName: 'Winkel DE' }),
			],
		);
		expect(hints).toEqual([
			expect.stringMatching(/"Webshop België".*"TestWinkel" and "Winkel BE"/),
			expect.stringMatching(/"Webshop".*"Winkel DE" and all other shops/),
		]);
	});

	it('names a profile for a shop that no order comes from, and the shops there are', async () => {
		expect(await hintsFor(profiles({ shop: 'Testwinkel', importKeyPrefix: 'PS-' }))).toEqual([
			expect.stringMatching(/shop "Testwinkel".*"TestWinkel"/),
		]);
		expect(await hintsFor(profiles({ shop: 'TestWinkel' }))).toEqual([]);
	});

	it('says nothing of profiles in a run without orders', async () => {
		expect(await hintsFor(profiles({ shop: 'Winkel BE' }), [])).toEqual([]);
	});
});
