/** Shapes as SnelStart's B2B API v2 sends them: camelCase, Dutch, only the members this package reads. */

export interface Identifier {
	id: string;
}
