/** A record's own member, so that names such as `constructor` are not found by accident. */
export function ownMember<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
}
