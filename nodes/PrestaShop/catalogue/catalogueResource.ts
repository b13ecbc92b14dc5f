import type { GenericResource } from '../../shared/genericResource';
import type { ShopResource } from '../wire/shopRow';
import type { Related } from './related';

/**
 * One kind of record of a shop: what the generic operations need to know and the shop does not tell. Its fields, and
 * what is asked of them, come from the shop itself; the lists here are the exceptions to what it says.
 */
export interface CatalogueResource extends GenericResource {
	path: ShopResource;
	/** Name of one record in XML. */
	node: string;
	/** Fields other than the id that a record is looked up by, where no two share one: `reference`. */
	codes?: ReadonlyArray<{ field: string; name: string; example: string }>;
	/** Records of other kinds that can be read along. */
	related?: readonly Related[];
	/** Fields that are never read: what proves who somebody is. */
	secret?: readonly string[];
	/** Fields that are read with the others and never put out. */
	hidden?: readonly string[];
	/** Fields that the shop refuses to be sent, although its schema does not say so in every version. */
	refused?: readonly string[];
	/** Fields that only the shop changes; a whole record has to hold them as they are. */
	sentBack?: readonly string[];
	/** Fields a new record needs, although the schema does not say so in every version. */
	required?: readonly string[];
	/** Why a record may not be sent back whole, so that changing one takes PATCH (PrestaShop 8 and later). */
	patchOnly?: string;
}
