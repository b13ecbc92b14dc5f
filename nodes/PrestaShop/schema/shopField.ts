/** One field of a resource, as the shop itself says it is. */
export interface ShopField {
	name: string;
	/** Must be there in a new record. */
	required: boolean;
	/**
	 * `free`: anybody may write it. `sentBack`: only the shop changes it, but a whole record has to hold it.
	 * `refused`: the shop takes no record that holds it.
	 */
	writing: 'free' | 'sentBack' | 'refused';
	/** PrestaShop's name of what it checks, `isPrice`; '' when it tells none. */
	format: string;
	maxLength: number | null;
	/** Ids of the languages it has a text in; null for a field that is the same in every language. */
	languages: string[] | null;
	/** Members of each row of `associations.categories` and its like; null for a field that holds a value. */
	members: string[] | null;
	/** Whether the shop can be asked for records by it. */
	filterable: boolean;
}
