import type { Filling } from '../canvas';
import type { Scene } from '../scene';

/** One operation as a person tries it, and how to see that it did what it says. */
export interface OperationToClick {
	node: 'SnelStart' | 'PrestaShop';
	/** As the list of nodes calls it. */
	action: string;
	/** Stands behind the one before, and takes what that puts out. */
	isBehind?: boolean;
	fillings: Filling[];
	/** What the output has to show. */
	shows: string[];
	/** What is wrong in the books or the shop afterwards; empty when nothing is. */
	wrong?(): string;
}

const differs = (what: string, is: unknown, wanted: unknown): string =>
	String(is) === String(wanted) ? '' : `${what} is ${String(is)}, not ${String(wanted)}`;

/** Five operations of each service, with the records of a scene. */
export function operationsToClick({ stage: { snelStart, prestaShop } }: Scene): OperationToClick[] {
	return [...ofPrestaShop(prestaShop), ...ofSnelStart(snelStart)];
}

const STOCK = '7';
const SHIPPED = { name: 'Shipped (paid)', id: '4' };

function ofPrestaShop({ state: { tables } }: Scene['stage']['prestaShop']): OperationToClick[] {
	const [order] = tables.orders;
	const product = tables.products.find(({ reference }) => /^KEU/.test(String(reference)))!;
	const code = String(product.reference);
	const row = () => tables.stock_availables.find((one) => one.id_product === String(product.id));
	const orderNow = () => tables.orders.find(({ id }) => id === order.id);
	const found = { find: 'record', search: code, entry: code };
	return [
		{
			node: 'PrestaShop',
			action: 'Get order',
			fillings: [
				{ find: 'record', search: String(order.reference), entry: String(order.reference) },
			],
			shows: [`"reference": "${String(order.reference)}"`, `"id": "${order.id}"`],
		},
		{
			node: 'PrestaShop',
			action: 'Update order state',
			fillings: [
				{ find: 'record', search: String(order.reference), entry: String(order.reference) },
				{ choose: 'state', entry: SHIPPED.name },
			],
			shows: [`"state": "${SHIPPED.id}"`, '"changed": true', '"mailSent": false'],
			wrong: () => differs('the state', orderNow()?.current_state, SHIPPED.id),
		},
		{
			node: 'PrestaShop',
			action: 'Update product',
			fillings: [found, { map: 'price', label: 'price', text: '21.5' }],
			shows: [`"reference": "${code}"`, '"price": "21.500000"'],
			wrong: () => differs('the price', Number(product.price), 21.5),
		},
		{
			node: 'PrestaShop',
			action: 'Get many records',
			fillings: [
				{ choose: 'recordType', entry: 'Carriers' },
				{ filter: 'filters', field: 'name', by: ['comparison', 'Contains'], value: 'post' },
			],
			shows: ['1 item', '"name": "PostNL"'],
		},
		{
			node: 'PrestaShop',
			action: 'Set stock',
			fillings: [
				{ type: 'code', text: code },
				{ type: 'quantity', text: STOCK },
			],
			shows: [`"code": "${code}"`, `"quantity": ${STOCK}`, '"changed": true'],
			wrong: () => differs('the quantity', row()?.quantity, STOCK),
		},
	];
}

const FILE = { name: 'bestelling.txt', text: 'Zes mokken, alstublieft.' };

function ofSnelStart(snelStart: Scene['stage']['snelStart']): OperationToClick[] {
	const { artikelen, relaties } = snelStart.state;
	const documents = (snelStart.state.overige['/documenten'] ??= []);
	const customers = relaties.filter(({ relatiecode }) => relatiecode > 0);
	const [from, to] = customers;
	documents.push({
		id: '3f2b8a54-7c1d-4e0a-9b6f-1d2c3e4f5a6b',
		uri: '/documenten/3f2b8a54-7c1d-4e0a-9b6f-1d2c3e4f5a6b',
		fileName: FILE.name,
		parentIdentifier: from.id,
		readOnly: false,
		content: Buffer.from(FILE.text).toString('base64'),
	});
	const article = artikelen.find(({ artikelcode }) => /^KEU/.test(artikelcode))!;
	const shirts = artikelen.filter(({ artikelcode }) => artikelcode.startsWith('TSH'));
	const documentsOf = (name: string) => [
		{ choose: 'parentType', entry: 'Customer' },
		{ find: 'parent', search: name, entry: name },
	];
	return [
		{
			node: 'SnelStart',
			action: 'Get customer',
			fillings: [{ find: 'record', search: from.naam, entry: from.naam }],
			shows: [`"naam": "${from.naam}"`, from.id],
		},
		{
			node: 'SnelStart',
			action: 'Get many articles',
			fillings: [
				{
					filter: 'filters',
					field: 'Article Code (artikelcode)',
					by: ['operator', 'Starts With'],
					value: 'tsh',
				},
			],
			shows: [`${shirts.length} items`, shirts[0].artikelcode],
		},
		{
			node: 'SnelStart',
			action: 'Update article',
			fillings: [
				{ find: 'record', search: article.artikelcode, entry: article.artikelcode },
				{ map: 'verkoopprijs', label: 'Sales Price (verkoopprijs)', text: '44.95' },
			],
			shows: [article.artikelcode, '"verkoopprijs": 44.95'],
			wrong: () => differs('the price', article.verkoopprijs, 44.95),
		},
		{
			node: 'SnelStart',
			action: 'Download document',
			fillings: [...documentsOf(from.naam), { find: 'document', search: '', entry: FILE.name }],
			shows: [FILE.name],
		},
		{
			node: 'SnelStart',
			action: 'Upload document',
			isBehind: true,
			fillings: documentsOf(to.naam),
			shows: [FILE.name],
			wrong: () => {
				const copy = documents.find(({ parentIdentifier }) => parentIdentifier === to.id);
				const content = Buffer.from(String(copy?.content), 'base64').toString();
				return differs(
					'the document',
					`${String(copy?.fileName)}: ${content}`,
					`${FILE.name}: ${FILE.text}`,
				);
			},
		},
	];
}
