import { bodyOf, header, type WireAnswer } from '../../../nodes/PrestaShop/client/answer';
import { refusalOf } from '../../../nodes/PrestaShop/client/refusalOf';
import { prestaShopVersions } from '../../../lab/simulators/prestashop';
import { recordedAnswer } from './support/recordings';

const ASKED = {
	method: 'GET',
	resource: 'orders',
	shopUrl: 'http://www2.example.test',
	url: 'http://www2.example.test/api/orders?limit=1',
} as const;

const answer = (status: number, body: string): WireAnswer => ({
	status,
	headers: {},
	body,
	networkCode: '',
});

describe.each(prestaShopVersions)('what a real PrestaShop %s answered', (version) => {
	const refused = (name: string, asked: Parameters<typeof refusalOf>[1] = ASKED) =>
		refusalOf(recordedAnswer(version, name), asked);

	it('is rows when there are rows, none included', () => {
		expect(bodyOf(recordedAnswer(version, '12-orders-filter-empty_json').body)).toEqual({
			kind: 'rows',
			rows: [],
		});
		const written = bodyOf(recordedAnswer(version, '44-put-bulk-3-display_json').body);
		expect(written).toMatchObject({ kind: 'rows', rows: [{}, {}, {}] });
	});

	it('is explained when there are none', () => {
		expect(refused('01-auth-none_json').message).toContain('does not reach the shop');
		expect(refused('01-auth-unknown-key_json').code).toBe(20);
		expect(refused('01-auth-no-permissions_json').code).toBe(21);
		expect(refused('01-auth-wrong-length_json').code).toBe(18);
		expect(refused('71-webservice-disabled_json')).toMatchObject({ code: 22, temporary: false });
		expect(
			refused('02-perm-resource-not-in-key_json', { ...ASKED, resource: 'carts' }),
		).toMatchObject({
			code: 26,
			message: 'The webservice key may not read carts',
			configuration: true,
		});
		const put = { ...ASKED, method: 'PUT', resource: 'stock_availables' } as const;
		expect(refused('02-perm-method-not-in-key_json', put).message).toBe(
			'The webservice key may not change stock_availables',
		);
	});

	it('names an unknown field before the PHP notices that follow it, without server paths', () => {
		const { code, message } = refused('13-display-unknown-field_json');
		expect(code).toBe(35);
		expect(message).toContain('this field "foo"');
		expect(message).not.toContain('/var/www');
		expect(message).not.toContain('PHP');
	});

	it('shows where a redirect leads', () => {
		const { message, description } = refused('70-wrong-host-get');
		expect(message).toContain('redirects');
		expect(description).toContain('to http://shop.example.test.');
	});
});

describe('an answer that is no plain success', () => {
	it('counts as data when data came along with PHP notices', () => {
		const noise = { code: 3, message: '[PHP Warning #2] Undefined (/var/www/html/x.php, line 1)' };
		const body = JSON.stringify({ products: [{ id: 1 }], errors: [noise] });
		expect(bodyOf(body)).toEqual({ kind: 'rows', rows: [{ id: 1 }] });
		expect(bodyOf(JSON.stringify({ errors: [noise] }))).toMatchObject({ kind: 'errors' });
	});

	it('does not count as data when a real error came along', () => {
		const body = JSON.stringify({ products: [{ id: 1 }], errors: [{ code: 85, message: 'no' }] });
		expect(bodyOf(body)).toMatchObject({ kind: 'errors', errors: [{ code: 85 }] });
	});

	it('reads one entity as one row and forgives a byte order mark', () => {
		expect(bodyOf('\uFEFF{"order":{"id":6}}')).toEqual({ kind: 'rows', rows: [{ id: 6 }] });
	});

	it.each([
		[429, 'x', true],
		[500, '', true],
		[502, '<html></html>', true],
		[414, '<html></html>', false],
		[404, '', false],
		[403, '<html><title>Firewall</title></html>', false],
		[200, '<html></html>', false],
	])('status %i with %p is temporary: %p', (status, body, temporary) => {
		expect(refusalOf(answer(status, body), ASKED).temporary).toBe(temporary);
	});

	it('finds headers whatever their case', () => {
		expect(header({ headers: { 'Access-Time': '17' } }, 'access-time')).toBe('17');
		expect(header({ headers: {} }, 'access-time')).toBe('');
	});
});
