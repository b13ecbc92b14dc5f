/** Where customers and other relations (relaties) stand. */
export const CUSTOMERS = '/relaties';

/** Relations looked up with one filter. */
export const CUSTOMERS_AT_ONCE = 70;

export const customerPath = (id: string): string => `${CUSTOMERS}/${id}`;
