import { refusalOf } from '../../../nodes/PrestaShop/client/refusalOf';

const URL = 'https://shop.example';
const asked = {
	method: 'GET',
	resource: 'orders',
	shopUrl: URL,
	url: `${URL}/api/orders`,
} as const;
const refused = (status: number, body: string) =>
	refusalOf({ status, headers: {}, body, networkCode: '' }, asked);

const saying = (message: string) => JSON.stringify({ errors: [{ code: 999, message }] });

describe('an answer that is no data', () => {
	it.each([
		['a page of open titles', 200, '<title'.repeat(30_000)],
		['an error of open paths', 500, saying('(/'.repeat(60_000))],
		['an error of blanks', 500, saying(`x${' '.repeat(60_000)}x`)],
	])('is explained in no more time than its length asks: %s', (_, status, body) => {
		const started = performance.now();
		refused(status, body);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	it.each([
		['Notice in line 5 (/var/www/shop/a.php) and  (/b.php)', 'Notice in line 5 and'],
		['No path (here) at all', 'No path (here) at all'],
		['Open (/var/www', 'Open (/var/www'],
		['Unknown resource: The full list is: "a", "b"', 'Unknown resource'],
	])('names no file of the server: %s', (message, said) => {
		expect(refused(400, saying(message)).message).toBe(`The shop refuses to read orders: ${said}`);
	});

	it('is told by the title of its page', () => {
		const page = '<html><head><TITLE lang="nl">Onderhoud</TITLE></head></html>';
		expect(refused(200, page).message).toContain('web page ("Onderhoud") instead');
	});
});
