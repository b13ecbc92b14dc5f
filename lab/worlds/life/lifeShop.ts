import { emptyShop, type Row } from '../../simulators/prestashop';
import type { PrestaShopVersion } from '../../simulators/prestashop/types';
import type { Seeds } from '../../simulators/seeds';
import {
	addArticle,
	addCostCentre,
	addRelation,
	addTemplate,
	emptyAdministration,
} from '../../simulators/snelstart';
import type { SnelStartState, Voorraadniveau } from '../../simulators/snelstart/tables';
import { lang } from '../lang';
import { carrierRow } from '../webshop/shopRowDefaults';
import { stockRow } from '../stockRow';

/** Something for sale, known in SnelStart by the same code. */
export interface Ware {
	id: number;
	code: string;
	/** Excluding VAT, six decimals. */
	price: string;
	/** Tax rules group of the shop, and number of the revenue group of SnelStart. */
	taxGroup: '1' | '4' | '0';
	group: 1 | 2 | 3;
	/** Of a pack: how many of which wares, by their ids. SnelStart has a recipe (recept) of the same. */
	contents?: ReadonlyArray<[id: number, pieces: number]>;
}

const ware = (
	id: number,
	code: string,
	price: string,
	taxGroup: Ware['taxGroup'],
	group: Ware['group'],
): Ware => ({ id, code, price, taxGroup, group });

/** What is sold; two pairs cost the same, so that one can be put in the place of the other. */
export const WARES: readonly Ware[] = [
	ware(301, 'MOK-BLAUW', '10.206612', '1', 1),
	ware(302, 'MOK-ROOD', '10.206612', '1', 1),
	ware(303, 'BOEK-MOLENS', '18.340000', '4', 2),
	ware(304, 'BOEK-KAAS', '18.340000', '4', 2),
	ware(305, 'LAMP', '33.020000', '1', 1),
	ware(306, 'THEE', '4.577982', '4', 2),
	ware(307, 'KAARS', '2.470000', '1', 1),
	ware(308, 'TAS', '24.750000', '1', 1),
	ware(309, 'SJAAL', '14.049587', '1', 1),
	ware(310, 'HONING', '6.415000', '4', 2),
	ware(311, 'KRUIK', '27.330000', '1', 1),
	ware(312, 'VAAS', '8.200000', '1', 1),
	{
		...ware(313, 'PAKKET-ONTBIJT', '16.055000', '4', 2),
		contents: [
			[306, 2],
			[310, 1],
		],
	},
	{
		...ware(314, 'PAKKET-TAFEL', '39.990000', '1', 1),
		contents: [
			[307, 4],
			[309, 1],
		],
	},
];

/** Wares that may go out of the shop; of the others pairs and packs are made. */
export const MAY_GO: readonly number[] = [305, 308, 311, 312];

const COSTS: ReadonlyArray<[code: string, group: Ware['group']]> = [
	['9001', 1],
	['9002', 2],
	['9003', 1],
	['9004', 2],
	['9005', 1],
	['9006', 3],
	['9007', 3],
	['9008', 3],
];

export const CARRIERS = [2, 3] as const;

/** What chance chose of both sides. */
export interface LifeConditions {
	version: PrestaShopVersion;
	level: Voorraadniveau;
	/** Pieces of each article in stock at the beginning: enough that a clamp to 0 hides nothing. */
	pieces: number;
	/** Shops of the installation, each with quantities of its own that show the one stock; left out for one shop. */
	shopIds?: readonly number[];
	/** Some pay in dollars, which the owner has converted. */
	hasDollars?: boolean;
}

/** What a euro costs in dollars. */
export const DOLLARS = '1.250000';

/** A shop and its books before the first order. */
export function lifeSeeds({ version, level, pieces, shopIds = [1] }: LifeConditions): Seeds {
	return {
		snelStart: administration(level, pieces),
		prestaShop: shop(version, pieces, shopIds),
		prestaShopVersion: version,
	};
}

function administration(level: Voorraadniveau, pieces: number): SnelStartState {
	const state = emptyAdministration();
	Object.assign(state.companyInfo, {
		artikelcodeSoort: 'Alfanumeriek',
		artikelcodeMaxLengte: 30,
		verkooporderVoorraadVanafNiveau: level,
	});
	addCostCentre(state, { nummer: 1, omschrijving: 'Balie' });
	addTemplate(state, { omschrijving: 'Webshop' });
	addTemplate(state, { omschrijving: 'Balie' });
	addRelation(state, { naam: 'Vaste klant van de balie' });
	const groupOf = (number: number) => {
		const { id, uri } = state.artikelomzetgroepen.find(({ nummer }) => nummer === number)!;
		return { id, uri };
	};
	for (const [artikelcode, group] of COSTS) {
		addArticle(state, { artikelcode, artikelOmzetgroep: groupOf(group), voorraadControle: false });
	}
	for (const { code, group, contents } of WARES) {
		const kept = contents ? 0 : pieces;
		addArticle(state, {
			artikelcode: code,
			artikelOmzetgroep: groupOf(group),
			vrijeVoorraad: kept,
			technischeVoorraad: kept,
			...(contents ? recipeOf(state, contents) : {}),
		});
	}
	return state;
}

function recipeOf(state: SnelStartState, contents: NonNullable<Ware['contents']>) {
	const subartikelen = contents.map(([wareId, aantal]) => {
		const { code } = WARES.find(({ id }) => id === wareId)!;
		const { id, uri } = state.artikelen.find(({ artikelcode }) => artikelcode === code)!;
		return { id, uri, artikelcode: code, aantal };
	});
	return { voorraadControle: false, isHoofdartikel: true, subartikelen };
}

/** A pack that takes its contents when it is sold. */
const packOf = (contents: NonNullable<Ware['contents']>) => ({
	product_type: 'pack',
	cache_is_pack: '1',
	pack_stock_type: '1',
	associations: {
		product_bundle: contents.map(([id, pieces]) => ({
			id: String(id),
			id_product_attribute: '0',
			quantity: String(pieces),
		})),
	},
});

function shop(version: PrestaShopVersion, pieces: number, shopIds: readonly number[]) {
	const state = emptyShop(version);
	const { tables } = state;
	tables.products = WARES.map(
		({ id, code, price, taxGroup, contents }): Row => ({
			id,
			reference: code,
			price,
			weight: '0.200000',
			active: '1',
			id_tax_rules_group: taxGroup,
			name: lang(`Artikel ${code}`),
			...(contents ? packOf(contents) : {}),
		}),
	);
	tables.stock_availables = shopIds.flatMap((shopId) =>
		WARES.map(({ id }) => ({
			...stockRow(id, pieces),
			id: id + 1000 * (shopId - 1),
			id_shop: String(shopId),
			out_of_stock: '1',
		})),
	);
	const [first] = tables.shops;
	tables.shops = shopIds.map((id) => ({ ...first, id, name: `Winkel ${id}` }));
	for (const row of tables.configurations) {
		if (row.name === 'PS_MULTISHOP_FEATURE_ACTIVE') row.value = shopIds.length > 1 ? '1' : '0';
	}
	tables.carriers = CARRIERS.map((id) => carrierRow(id, id === 2 ? 'PostNL' : 'DHL'));
	return state;
}
