/** One place where a secret was found, as a path through the value. */
export interface Leak {
	secret: string;
	path: string;
}

/** A secret in every spelling in which it travels: as it is, in an address, in base64, in a Basic header. */
export function spellingsOf(secret: string): string[] {
	const base64 = (text: string) => Buffer.from(text).toString('base64');
	return [
		...new Set([
			secret,
			encodeURIComponent(secret),
			base64(secret).replace(/=+$/, ''),
			base64(`${secret}:`).replace(/=+$/, ''),
		]),
	];
}

/**
 * Looks through everything that can be reached from a value: members that do not enumerate (message, stack, cause),
 * maps, sets, buffers, getters and prototypes' getters left alone. Answers where a secret stands.
 */
export function leaksIn(value: unknown, secrets: Record<string, string>): Leak[] {
	const wanted = Object.entries(secrets).flatMap(([name, secret]) =>
		spellingsOf(secret).map((spelling) => ({ name, spelling })),
	);
	const seen = new Set<object>();
	const leaks: Leak[] = [];
	const check = (text: string, path: string) => {
		for (const { name, spelling } of wanted) {
			if (text.includes(spelling)) leaks.push({ secret: name, path });
		}
	};
	const open: Array<[unknown, string]> = [[value, '']];
	while (open.length > 0) {
		const [current, path] = open.pop() as [unknown, string];
		if (typeof current === 'string') check(current, path);
		if (typeof current !== 'object' || current === null || seen.has(current)) continue;
		seen.add(current);
		if (Buffer.isBuffer(current)) check(current.toString('latin1'), path);
		else open.push(...membersOf(current, path));
	}
	return leaks;
}

function membersOf(object: object, path: string): Array<[unknown, string]> {
	const members: Array<[unknown, string]> = [];
	for (const key of Reflect.ownKeys(object)) {
		const descriptor = Object.getOwnPropertyDescriptor(object, key);
		members.push([String(key), `${path}.(name)`]);
		if (descriptor && 'value' in descriptor) {
			members.push([descriptor.value, `${path}.${String(key)}`]);
		}
	}
	if (object instanceof Map) members.push([[...object.entries()], `${path}(map)`]);
	if (object instanceof Set) members.push([[...object.values()], `${path}(set)`]);
	return members;
}
