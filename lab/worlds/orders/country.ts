/** ISO codes of the countries that people of these worlds live in. */
export type Country = 'NL' | 'BE' | 'DE' | 'FR' | 'GB' | 'CH' | 'US';
