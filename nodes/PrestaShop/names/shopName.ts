/** Something of the shop as a list shows it, and the text that a setting keeps of it. */
export interface ShopName {
	name: string;
	value: string;
}
