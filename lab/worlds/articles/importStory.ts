import type { Artikel } from '../../simulators/snelstart';
import type { Goods } from './goods';

/** Extra fields (extra velden) of articles: one that the shop may fill, and one of the people in the warehouse. */
export const EAN_FIELD = 'EAN';
export const PLACE_FIELD = 'Locatie';

/** Whose a field of an article is; `firstTime`: the shop fills it where it is empty. */
export type Owner = 'shop' | 'firstTime' | 'snelStart';

/** What a shop said of goods since its articles were last judged. */
export interface Said {
	names: Set<string>;
	eans: Set<string>;
	/** Without VAT. */
	prices: Set<number>;
}

/** What only its maker knows of a shop whose products come to the books: what people did, and what therefore has to stay. */
export interface ImportStory {
	includesVat: boolean;
	/** yyyy-MM-dd HH:mm:ss: what nobody changed in the shop since then is left alone. */
	from: string;
	owners: { name: Owner; price: Owner; ean: Owner };
	inactiveToo: boolean;
	/** What is only proposed. */
	proposes: { fresh: boolean; known: boolean };
	/** Codes of which the owner confirmed what is proposed. */
	confirmed: Set<string>;
	/** What the shop sells under codes that nobody doubts, or that are in `lost`. */
	goods: Goods[];
	/** Articles as people left them, or as they were last found to be right, by id. */
	left: Map<string, Artikel>;
	/** Codes whose article stays as it is: the price in the shop cannot be meant. */
	held: Set<string>;
	/** Codes whose article stays as it is: nobody can be sure which product it is. */
	lost: Set<string>;
	/** By code. */
	said: Map<string, Said>;
	changes: number;
}
