import { snelStartCredential } from '../../../lab/engine';
import {
	addCostCentre,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import { AUTOMATIC, filledIn, recordsRunner, THE_RECORD } from '../../engine/runRecords';

/** What nodes of others do wrong, each as a promise that ours does not. */

let snelStart: SnelStartSimulator;
beforeEach(async () => {
	const seed = emptyAdministration();
	for (let at = 1; at <= 40; at += 1) addRelation(seed, { naam: `Klant ${at}`, memo: 'belt' });
	for (const nummer of [1, 2, 3]) addCostCentre(seed, { nummer, omschrijving: `Plaats ${nummer}` });
	snelStart = await startSnelStart({ seed });
});
afterEach(async () => await snelStart.close());

const run = recordsRunner('snelStart', () => snelStartCredential(snelStart));

const sent = (method?: string) =>
	snelStart.journal.filter(
		(entry) => entry.path.includes('/v2/') && (method ?? entry.method) === entry.method,
	);

test('the id of the first item is not that of every item: each record is changed by its own', async () => {
	const rows = snelStart.state.kostenplaatsen;
	const wishes = rows.map(({ id, nummer }) => ({ id, name: `Nieuw ${nummer}` }));
	await run(
		'costCentre',
		'update',
		{ ...THE_RECORD, ...filledIn({ omschrijving: '={{ $json.name }}' }) },
		wishes,
	);
	expect(rows.map(({ omschrijving }) => omschrijving)).toEqual(wishes.map(({ name }) => name));
});

test('paging of an item does not go on where that of another ended', async () => {
	const { items, paired } = await run('customer', 'getMany', { limit: 2 }, [{}, {}, {}]);
	const first = items.filter((_, at) => paired[at] === 0);
	expect(items).toEqual([...first, ...first, ...first]);
});

test('a limit that is met costs one request, and no page is asked for by ten', async () => {
	await run('customer', 'getMany', { limit: 30 }, [{}]);
	expect(sent('GET').map(({ query }) => decodeURIComponent(query))).toEqual(['$top=30&$skip=0']);
});

test('a read sends no body, and lists without OData are asked for no page', async () => {
	await run('country', 'getMany', { limit: 3 }, [{}]);
	await run('costCentre', 'getMany', { returnAll: true }, [{}]);
	expect(sent('GET').map(({ query, bytesIn }) => [query, bytesIn])).toEqual([
		['', 0],
		['', 0],
	]);
});

test('what is to be emptied is sent, and what is not named stays', async () => {
	const [row] = snelStart.state.relaties.slice(-1);
	const parameters = { ...THE_RECORD, ...filledIn({}), options: { fieldsToEmpty: ['memo'] } };
	await run('customer', 'update', parameters, [{ id: row.id }]);
	expect([row.memo ?? '', row.naam]).toEqual(['', 'Klant 40']);
});

test('an item that is wrong sends nothing, also where the workflow goes on', async () => {
	const [{ id }] = snelStart.state.kostenplaatsen;
	const { items } = await run(
		'costCentre',
		'delete',
		THE_RECORD,
		[{ id: '{id}' }, { id }],
		'continueRegularOutput',
	);
	expect(items.map(({ error, deleted }) => error !== undefined || deleted)).toEqual([true, true]);
	expect(sent().every(({ path }) => path.endsWith(id))).toBe(true);
});

test('a refusal names the code of SnelStart and what to do, and repeats no key', async () => {
	const value = { nummer: 1, omschrijving: 'Dubbel' };
	const { error } = await run('costCentre', 'create', filledIn(value), [{}]);
	expect(error?.message).toContain('KPL-0008');
	expect(error?.description).toContain('Another cost centre has this number');
	expect(error?.description).toContain('Een andere kostenplaats heeft dit nummer');
	const text = JSON.stringify(error) + String(error?.stack);
	expect(text).not.toContain(snelStart.subscriptionKey);
	expect(text).not.toContain(snelStart.koppelsleutel);
});

test('a request that is refused for too many is sent again after the wait, whatever it does', async () => {
	const match = { method: 'POST', path: '/kostenplaatsen' };
	snelStart.addFault({ kind: '429', retryAfter: 1, match } as never);
	const { items } = await run('costCentre', 'create', AUTOMATIC, [
		{ nummer: 9, omschrijving: 'x' },
	]);
	expect(items.map(({ nummer }) => nummer)).toEqual([9]);
	expect(sent('POST').map(({ status }) => status)).toEqual([429, 201]);
});

test('fields that SnelStart would drop without a word are refused by name', async () => {
	const value = { nummer: 9, omschrijving: 'x', totaal: 3 };
	const { error } = await run('costCentre', 'create', filledIn(value), [{}]);
	expect(error?.message).toContain("no field 'totaal'");
	expect(sent('POST')).toEqual([]);
});

test('resource, filters and options are those of each item', async () => {
	const condition = [{ field: 'naam', operator: 'equals', value: '={{ $json.name }}' }];
	const parameters = { returnAll: true, filters: { condition } };
	const names = ['Klant 7', 'Klant 3', 'niemand'];
	const { items, paired } = await run(
		...(['customer', 'getMany'] as const),
		parameters,
		names.map((name) => ({ name })),
	);
	expect(items.map(({ naam }) => naam)).toEqual(['Klant 7', 'Klant 3']);
	expect(paired).toEqual([0, 1]);
});

test('a filter that a list ignores is still kept to', async () => {
	snelStart.setSwitches({ listFilter: 'ignored' });
	const condition = [{ field: 'naam', operator: 'equals', value: 'Klant 7' }];
	const { items } = await run('customer', 'getMany', { returnAll: true, filters: { condition } }, [
		{},
	]);
	expect(items.map(({ naam }) => naam)).toEqual(['Klant 7']);
});

test('names stand in filters as SnelStart knows them, texts by its own quotes', async () => {
	const condition = [{ field: 'naam', operator: 'equals', value: "D'Arcy" }];
	await run('customer', 'getMany', { returnAll: true, filters: { condition } }, [{}]);
	const asked = sent('GET').map(({ query }) => decodeURIComponent(query));
	expect(asked.some((query) => query.includes("Naam eq 'D''Arcy'"))).toBe(true);
	expect(sent('GET').map(({ status }) => status)).not.toContain(400);
});

test('articles are asked for by 25, which SnelStart allows, not by 500', async () => {
	const { error } = await run('article', 'getMany', { limit: 100 }, [{}]);
	expect(error).toBeUndefined();
	expect(sent('GET').map(({ status }) => status)).not.toContain(400);
});

test('a write whose answer is lost is not sent again, and is told with how to find out', async () => {
	snelStart.addFault({
		kind: 'lostReply',
		match: { method: 'POST', path: '/kostenplaatsen' },
	} as never);
	const made = { nummer: 9, omschrijving: 'Markt' };
	const { error } = await run('costCentre', 'create', AUTOMATIC, [made]);
	expect(error?.message).toContain('It is not known whether SnelStart did this');
	expect(error?.description).toContain('Look for the cost centre');
	expect(sent('POST')).toHaveLength(1);
});
