import { addressTrouble, shownAddress } from '../../nodes/shared/addressTrouble';

const PASTED = 'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo6MTIzNDU2Nzg5MA==';
const HEX = '0123456789abcdef'.repeat(2);

describe('the address of a service in a credential', () => {
	it.each([
		'https://b2bapi.snelstart.nl/v2',
		' https://auth.snelstart.nl/b2b/token ',
		'http://127.0.0.1:8080/v2',
		'http://localhost/v2',
		'http://[::1]:81/v2',
	])('%s may be used', (address) => {
		expect(addressTrouble('API URL', address)).toBeNull();
	});

	it.each([
		['http://b2bapi.snelstart.nl/v2', 'begins with http://'],
		['HTTP://auth.snelstart.nl/b2b/token', 'begins with http://'],
		['http://127.0.0.1.example.nl/v2', 'begins with http://'],
		['ftp://b2bapi.snelstart.nl', 'no web address'],
		['b2bapi.snelstart.nl/v2', 'no web address'],
		['', 'no web address'],
		[PASTED, 'no web address'],
		[HEX, 'no web address'],
		[`https://${HEX}`, 'perhaps a key'],
		[`https://${PASTED}`, 'perhaps a key'],
		[`https://auth.snelstart.nl/b2b/${PASTED}`, 'perhaps a key'],
		[`https://auth.snelstart.nl/${HEX}`, 'perhaps a key'],
		[`https://auth.snelstart.nl/b2b/token?clientkey=${PASTED}`, 'perhaps a key'],
		[`https://auth.snelstart.nl/b2b/token#${HEX}`, 'perhaps a key'],
		[`https://${HEX}@auth.snelstart.nl/b2b/token`, 'perhaps a key'],
		[`https://x:${HEX}@auth.snelstart.nl/b2b/token`, 'perhaps a key'],
	])('%s may not, and is not repeated', (address, why) => {
		const said = addressTrouble('Token URL', address)?.en;
		expect(said).toContain(why);
		expect(said).toContain("'Token URL'");
		expect(said).not.toMatch(/ywjj|0123456789/i);
	});

	it.each([
		['https://www.winkel.nl/shop', 'https://www.winkel.nl/shop'],
		['http://127.0.0.1:9', 'http://127.0.0.1:9'],
		[`https://${HEX}`, 'https://***'],
		[`https://www.winkel.nl/${HEX}`, 'https://www.winkel.nl/***'],
		['https://www.winkel.nl/a+b/c=', 'https://www.winkel.nl/***'],
		[HEX, 'the address that was filled in'],
	])('%s is shown as %s', (address, shown) => {
		expect(shownAddress(address)).toBe(shown);
	});
});
