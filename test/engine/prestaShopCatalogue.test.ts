import {
	emptyShop,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../lab/simulators/prestashop';
import type { JournalEntry } from '../../lab/simulators/shared/journal';
import { catalogue } from '../../nodes/PrestaShop/catalogue/catalogue';
import type { CatalogueResource } from '../../nodes/PrestaShop/catalogue/catalogueResource';
import { conformance } from './conformance';
import { runRecords, type Fields } from './runRecords';

const VERSIONS = ['1.6.1.24', '1.7.8.11', '8.2.1'] as const;

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

/** Three new records that differ, and what to change of them. */
const TRIED: Record<
	string,
	{ sample(number: number): Fields; change: [field: string, unknown[]] }
> = {
	customer: {
		sample: (number) => ({
			firstname: `Voor${number}`,
			lastname: 'Achter & <Zoon>',
			email: `klant${number}@example.nl`,
			passwd: 'geheim-12345678',
		}),
		change: ['company', ['Bakker BV', 'Slager BV', 'Visser BV']],
	},
	product: {
		sample: (number) => ({
			'name.1': `Thing ${number}`,
			'name.2': `Ding ${number} ]]> é`,
			'link_rewrite.1': `thing-${number}`,
			'link_rewrite.2': `ding-${number}`,
			price: `${number}.950000`,
			reference: `REF-${number}`,
		}),
		change: ['name.2', ['Anders 1', 'Anders 2', 'Anders 3']],
	},
};

const inLanguage = (value: unknown, language: string | undefined): unknown =>
	Array.isArray(value)
		? (value as Array<{ id: string; value: string }>).find(({ id }) => id === language)?.value
		: value;

const tried = (of: CatalogueResource) => {
	const { sample, change } = TRIED[of.resource.value];
	const [field, values] = change;
	let read = 0;
	return {
		verbs: of.verbs,
		pageSize: 500,
		samples: [1, 2, 3].map(sample),
		change: { field, values },
		run: async (operation: string, parameters: object, items: Fields[]) =>
			await runRecords({
				node: 'prestaShop',
				credentials: {
					prestaShopApi: { shopUrl: shop.shopUrl, webserviceKey: shop.webserviceKey },
				},
				resource: of.resource.value,
				...{ operation, parameters, items },
			}),
		requests: () => {
			const fresh = shop.journal.slice(read).filter(({ path }) => path.endsWith(`/${of.path}`));
			read = shop.journal.length;
			return fresh;
		},
		rowsAskedFor: ({ query }: JournalEntry) => Number(/limit=(\d+)/.exec(query)?.[1] ?? 0),
		valueOf: (record: Fields, name: string) => {
			const [plain, language] = name.split('.');
			return plain === 'passwd' ? 'geheim-12345678' : inLanguage(record[plain], language);
		},
		moves: ['date_upd'],
	};
};

describe.each(VERSIONS)('PrestaShop %s', (version) => {
	it.each(catalogue.map((of) => [of.resource.value, of] as const))(
		'%s does what every resource has to do',
		async (_, of) => {
			shop = await startPrestaShop({ version, seed: emptyShop(version) });
			const canChange = version === '8.2.1' || !of.patchOnly;
			const verbs = of.verbs.filter((verb) => verb !== 'update' || canChange);

			await expect(conformance({ ...tried(of), verbs })).resolves.toEqual([]);
			expect(shop.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
		},
		120_000,
	);
});
