/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- runs outside n8n */

import { AsyncLocalStorage } from 'node:async_hooks';

interface Realm {
	moduleMocker: { spyOn(object: object, name: string): { mockReturnValue(value: unknown): void } };
	ownPackages: boolean;
	teardown(): Promise<void>;
}

const SharedRealm =
	jest.requireActual<
		new (config: object, context: { docblockPragmas: Record<string, string> }) => Realm
	>('../realm/environment.js');

const world = globalThis as unknown as Record<string | symbol, unknown>;

describe('the realm that suites of a worker share', () => {
	it('has after a suite what it had before it', async () => {
		const { setTimeout: timer, JSON: json } = globalThis;
		const { exit, env } = process;
		const before = [Reflect.ownKeys(globalThis), { ...env }, exit, timer, json];
		const mark = Symbol('left behind');

		const realm = new SharedRealm({}, { docblockPragmas: {} });
		world.leftBehind = 1;
		world[mark] = 1;
		world.setTimeout = () => 0;
		world.JSON = {};
		env.LEFT_BEHIND = '1';
		delete env.PATH;
		process.exit = (() => 0) as never;
		realm.moduleMocker.spyOn(Date, 'now').mockReturnValue(1);
		expect(Date.now()).toBe(1);
		await realm.teardown();

		expect([
			Reflect.ownKeys(globalThis),
			{ ...env },
			process.exit,
			globalThis.setTimeout,
			globalThis.JSON,
		]).toEqual(before);
		expect(Date.now()).toBeGreaterThan(1);
	});

	it('takes the asynchronous storages of a suite out of use', async () => {
		const storage = new AsyncLocalStorage<string>();
		storage.enterWith('left behind');
		await new SharedRealm({}, { docblockPragmas: {} }).teardown();
		expect(storage.getStore()).toBeUndefined();
		expect(storage.run('next', () => storage.getStore())).toBe('next');
	});

	it('gives a suite packages of its own where it asks for them', () => {
		const asking = { docblockPragmas: { 'own-packages': '' } };
		expect(new SharedRealm({}, asking).ownPackages).toBe(true);
		expect(new SharedRealm({}, { docblockPragmas: {} }).ownPackages).toBe(false);
	});

	it('loads what may remember anew for each suite, and a package and what remembers nothing once', () => {
		const engine = jest.requireActual<object>('../../lab/engine/dataTable');
		const rule = jest.requireActual<object>('../../domain/money/cents');
		const luxon = jest.requireActual<object>('luxon');
		jest.resetModules();
		expect(jest.requireActual('../../lab/engine/dataTable')).not.toBe(engine);
		expect(jest.requireActual('../../domain/money/cents')).toBe(rule);
		expect(jest.requireActual('luxon')).toBe(luxon);
	});

	it('lets no suite change what it shares', () => {
		const { defaultSwitches } = jest.requireActual<{ defaultSwitches: object }>(
			'../../lab/simulators/prestashop/types',
		);
		expect(() => Object.assign(defaultSwitches, { leftBehind: 1 })).toThrow(TypeError);
	});
});
