import { territoryOf } from '../../../domain/customer/territoryOf';
import { groupRate } from '../../../domain/vat/groupRate';
import { address, article, books, line, order, settings } from '../order/fixtures';
import { planOrder } from '../order/planOrder';

const at = (countryIso: string, postcode: string, city = 'Ergens') =>
	territoryOf({ countryIso, postcode, city });

describe('a territory with VAT of its own', () => {
	it.each([
		['ES', '35001', 'the Canary Islands'],
		['ES', '38 670', 'the Canary Islands'],
		['es', 'ES-35500', 'the Canary Islands'],
		['ES', '51001', 'Ceuta'],
		['ES', '52001', 'Melilla'],
		['DE', '78266', 'Büsingen'],
		['DE', 'D-27498', 'Heligoland'],
		['IT', '23041', 'Livigno'],
		['IT', '22061', "Campione d'Italia"],
		['GR', '630 86', 'Mount Athos'],
		['FI', '22100', 'Åland'],
		['FI', 'FI-22100', 'Åland'],
		['FR', '97400', 'the French territories overseas'],
		['FR', '98800', 'the French territories overseas'],
		['DK', '3900', 'Greenland'],
		['DK', '100', 'the Faroe Islands'],
		['PT', '9000-082', 'Madeira'],
		['PT', '9500-018', 'the Azores'],
		['AT', '6991', 'Jungholz and Mittelberg'],
		['AT', 'A-6691', 'Jungholz and Mittelberg'],
		['FI', 'AX-22100', 'Åland'],
		['FI', 'FIN-22 100', 'Åland'],
		['DK', 'FO-100', 'the Faroe Islands'],
		['DK', 'GL-3900', 'Greenland'],
		['GR', 'EL-63086', 'Mount Athos'],
		['DE', 'CH-8238', 'Büsingen'],
		['DE', '87491', 'Jungholz and Mittelberg'],
		['DE', 'A-87568', 'Jungholz and Mittelberg'],
		['AT', '87569', 'Jungholz and Mittelberg'],
		['IT', '47890', 'San Marino'],
		['IT', 'RSM-47899', 'San Marino'],
		['IT', '00120', 'Vatican City'],
		['GB', 'GB-BT1 1AA', 'Northern Ireland'],
		['GB', 'UK BT7 1AB', 'Northern Ireland'],
		['GB', `${' '.repeat(25)}BT1 1AA`, 'Northern Ireland'],
		['GB', 'BT1 1AA', 'Northern Ireland'],
		['GB', 'BT48', 'Northern Ireland'],
		['GB', 'bt71ab', 'Northern Ireland'],
		['MC', '98000', 'Monaco'],
		['MC', '', 'Monaco'],
	])('%s %s is %s', (country, postcode, name) => {
		expect(at(country, postcode)?.name).toBe(name);
	});

	it.each([
		...[
			['ES', '28001'],
			['ES', '07001'],
			['DE', '78267'],
			['DE', '27499'],
			['IT', '23042'],
		],
		...[
			['GR', '63085'],
			['FI', '20100'],
			['FR', '75001'],
			['FR', '20000'],
			['FR', '98000'],
		],
		...[
			['DK', '3800'],
			['DK', '8000'],
			['PT', '1000-001'],
			['AT', '6690'],
			['GB', 'B1 1AA'],
			['GB', 'GB-B1 1AA'],
			['DE', '87490'],
			['IT', '47900'],
			['FR', 'MC-98000'],
		],
		...[
			['GB', 'IM1 1AA'],
			['GB', 'SW1A 1AA'],
			['NL', '3511AB'],
			['BE', '35001'],
			['FI', ''],
		],
		['', '35001'],
		['NL', '35001'],
	])('%s %s is as its country', (country, postcode) => {
		expect(at(country, postcode)).toBeNull();
	});

	it('is told by its town where the postcode was shared before', () => {
		expect(at('IT', '23030', 'LIVIGNO')?.name).toBe('Livigno');
		expect(at('IT', '23030', 'Valdisotto')).toBeNull();
	});
});

describe('an order that goes to such a territory', () => {
	const going = (countryIso: string, postcode: string) => {
		const to = address({ countryIso, postcode });
		return order({ invoiceAddress: to, deliveryAddress: to });
	};
	const world = books({
		countries: [
			...books().countries,
			{ id: 'land-es', name: 'Spanje', iso: 'ES', iso3: 'ESP' },
			{ id: 'land-gb', name: 'Verenigd Koninkrijk', iso: 'GB', iso3: 'GBR' },
			{ id: 'land-mc', name: 'Monaco', iso: 'MC', iso3: 'MCO' },
		],
	});

	it.each([
		['ES', '35001', 'the Canary Islands', 'is an export'],
		['GB', 'BT1 1AA', 'Northern Ireland', 'within the EU'],
		['MC', '98000', 'Monaco', 'as goods to France'],
	])('is blocked with the reason, once, and what unblocks it: %s %s', (country, postcode, name) => {
		const plan = planOrder(going(country, postcode), world, settings());
		expect(plan.outcome).toBe('blocked');
		const told = plan.problems.filter(({ message }) => message.includes(name));
		expect(told).toHaveLength(1);
		expect(told[0]).toMatchObject({ code: 'vat-territory', field: 'deliveryAddress.postcode' });
		expect(told[0].fix).toContain('Territories with VAT of Their Own');
	});

	it('is imported as one to its country where the owner says so', () => {
		const plan = planOrder(going('ES', '35001'), world, settings({ vatTerritories: 'asCountry' }));
		expect(plan.problems).toEqual([]);
		expect(plan.outcome).toBe('create');
	});

	it('is blocked too where goods that were sold without VAT are collected on an article without', () => {
		const collected = article('GOED0', 0);
		const withNone = { ...world, articles: [...world.articles, collected] };
		const exempt = (countryIso: string, postcode: string) => {
			const { invoiceAddress, deliveryAddress } = going(countryIso, postcode);
			const lines = [
				line({ quantity: 1, totalIncl: '10.00', totalExcl: '10.00', vatRate: '0.000' }),
			];
			const shipping = { carrier: '', amountIncl: '0', amountExcl: '0', vatRate: '0.000' };
			const totals = {
				...{ productsIncl: '10.00', productsExcl: '10.00', paidIncl: '10.00', paidExcl: '10.00' },
				...{ discountsIncl: '0.00', discountsExcl: '0.00' },
			};
			return order({ invoiceAddress, deliveryAddress, lines, shipping, totals });
		};
		const chosen = settings({
			lineMode: 'perVatRate',
			foreignBusinessVat: 'zero',
			costArticles: [
				...settings().costArticles,
				{ cost: 'collective' as const, articleId: collected.id },
			],
		});
		const plan = planOrder(exempt('ES', '35001'), withNone, chosen);
		expect(plan.problems.map(({ code }) => code)).toEqual(['vat-territory']);
		expect(planOrder(exempt('GB', 'SW1A 1AA'), withNone, chosen).problems).toEqual([]);
		const asCountry = { ...chosen, vatTerritories: 'asCountry' as const };
		expect(planOrder(exempt('ES', '35001'), withNone, asCountry).problems).toEqual([]);
	});

	it('is no matter for goods without VAT, nor for a delivery elsewhere in the country', () => {
		const territory = { name: 'Ceuta', law: '' };
		const point = { day: '2026-11-23', countryIso: 'ES', hasVatNumber: false, territory };
		const how = { foreignBusinessVat: 'zero', reducedRateAbroad: 'RRL' } as const;
		expect(groupRate('Geen', world, { ...point, ...how })).toEqual({ rate: 0 });
		expect(planOrder(going('ES', '28001'), world, settings()).outcome).toBe('create');
	});
});
