import type { INodePropertyOptions } from 'n8n-workflow';

import { manifest, nodeDescriptions, read, sourceOf } from './repository';

/** What a Dutch owner types in the list of nodes, by the resource it should lead to. */
const DUTCH: Record<string, Record<string, string>> = {
	snelStart: {
		Administration: 'administratie',
		Article: 'artikel',
		'API Request': 'API',
		'Bank Booking': 'bankboeking',
		Company: 'bedrijfsgegevens',
		'Cost Centre': 'kostenplaats',
		Country: 'land',
		Customer: 'klant',
		Document: 'bijlage',
		Journal: 'dagboek',
		'Ledger Account': 'grootboek',
		'Price Agreement': 'prijsafspraak',
		'Promotion Price': 'actieprijs',
		Quotation: 'offerte',
		'Revenue Group': 'omzetgroep',
		'Sales Booking': 'verkoopboeking',
		'Sales Invoice': 'verkoopfactuur',
		'Sales Order': 'verkooporder',
		Stock: 'voorraad',
		Template: 'sjabloon',
		'VAT Rate': 'btw',
		'VAT Rate of Countries': 'btw',
	},
	prestaShop: {
		Address: 'adres',
		Carrier: 'vervoerder',
		Combination: 'combinatie',
		Customer: 'klant',
		Order: 'bestelling',
		'Order State': 'orderstatus',
		Product: 'product',
		Record: 'webservice',
		Shop: 'webwinkel',
		Stock: 'voorraad',
		Voucher: 'kortingsbon',
	},
	snelStartTrigger: {},
	prestaShopTrigger: {},
	shopLink: {},
	webArticle: {},
	webOrder: {},
	webStock: {},
};

/** What every node of the link is found by besides its resources. */
const OF_THE_NODE: Record<string, string[]> = {
	snelStart: ['S-Connect', 'boekhouding', 'UBL'],
	prestaShop: ['S-Connect', 'webshop', 'creditbon', 'track and trace'],
	snelStartTrigger: ['artikel', 'klant', 'verkooporder', 'factuur', 'voorraad', 'gewijzigd'],
	prestaShopTrigger: ['weborder', 'bestelling', 'voorraad', 'klant', 'betaald', 'geannuleerd'],
	shopLink: ['S-Connect', 'verslag', 'nu uitvoeren', 'verbinding testen', 'taken'],
	webArticle: ['S-Connect', 'artikelen', 'prijzen', 'actieprijzen', 'prijsafspraken'],
	webOrder: ['S-Connect', 'weborder', 'verkooporder', 'aansluiting'],
	webStock: ['S-Connect', 'webvoorraad', 'voorraad'],
};

const aliases = Object.fromEntries(
	manifest.n8n.nodes.map(sourceOf).map((file) => {
		const codex = JSON.parse(read(file.replace(/\.ts$/, '.json'))) as {
			node: string;
			alias: string[];
		};
		return [codex.node.slice(codex.node.lastIndexOf('.') + 1), codex.alias];
	}),
);

describe('the words by which a Dutch owner finds a node', () => {
	it.each(Object.keys(OF_THE_NODE))('lead to %s, none twice', (node) => {
		const words = [...OF_THE_NODE[node], ...Object.values(DUTCH[node])];
		expect(aliases[node]).toEqual(expect.arrayContaining(words));
		expect(new Set(aliases[node].map((word) => word.toLowerCase())).size).toBe(
			aliases[node].length,
		);
	});

	it('are there for every node and for every resource on the screen', async () => {
		const descriptions = Object.entries(await nodeDescriptions());
		expect(Object.keys(aliases).sort()).toEqual(Object.keys(OF_THE_NODE).sort());
		for (const [type, { properties }] of descriptions) {
			const node = type.slice(type.lastIndexOf('.') + 1);
			const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
			const onScreen = (resources as INodePropertyOptions[]).map(({ name }) => name);
			if (onScreen.length > 1) expect(onScreen.sort()).toEqual(Object.keys(DUTCH[node]).sort());
		}
	});
});
