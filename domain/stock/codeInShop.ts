/** The code by which the shop knows an article; '' where it has none. */
export const codeInShop = ({ code, shopCode }: { code: string; shopCode?: string }): string =>
	shopCode ?? code;
