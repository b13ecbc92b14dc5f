import { failureOf, stopsEverything } from '../../../nodes/SnelStart/client/failure';

describe('a write whose answer of status 200 cannot be read', () => {
	const of = (method: string, body: unknown) =>
		failureOf({ method, path: '/verkooporders', status: 200, body });

	it.each(['', '<script>x()</script>{"id":"1"}', '{"id":"1"}<br />Warning', 'OK'])(
		'is looked up, and does not stop the run: %s',
		(body) => {
			const failure = of('POST', body);
			expect(failure).toMatchObject({ unknownWrite: true, who: 'service' });
			expect(stopsEverything(failure)).toBe(false);
		},
	);

	it('stops the run where a page stands in place of SnelStart, and a reading always does', () => {
		expect(stopsEverything(of('POST', '<!DOCTYPE html><html></html>'))).toBe(true);
		expect(stopsEverything(of('GET', 'OK'))).toBe(true);
	});
});
