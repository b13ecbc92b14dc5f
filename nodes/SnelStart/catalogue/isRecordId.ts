const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a value can be the id of a record of SnelStart; anything else may not become part of an address. */
export const isRecordId = (value: unknown): value is string =>
	typeof value === 'string' && GUID.test(value);
