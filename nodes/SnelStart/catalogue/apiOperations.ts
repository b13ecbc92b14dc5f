/** One operation of SnelStart's API, as *API Request* sends it. */
export interface ApiOperation {
	method: 'DELETE' | 'GET' | 'POST' | 'PUT';
	/** With what varies in braces. */
	path: string;
	/** Most rows on a page; left out for what is no list in pages. */
	pageSize?: number;
	/** Names of what may stand behind the question mark; paging is done by the client. */
	query?: readonly string[];
	/** What it takes: one record or a list. */
	body?: 'list' | 'object';
}

/** Everything the API can do. */
export const apiOperations: readonly ApiOperation[] = [
	{ method: 'GET', path: '/actieprijzen', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/artikelen', pageSize: 25, query: ['relatieId', 'aantal', '$filter'] },
	{ method: 'POST', path: '/artikelen', body: 'object' },
	{ method: 'GET', path: '/artikelen/prijsafspraken', pageSize: 25, query: ['$filter'] },
	{ method: 'DELETE', path: '/artikelen/{id}' },
	{ method: 'GET', path: '/artikelen/{id}', query: ['relatieId', 'aantal'] },
	{ method: 'PUT', path: '/artikelen/{id}', body: 'object' },
	{ method: 'GET', path: '/artikelen/{id}/customFields' },
	{ method: 'PUT', path: '/artikelen/{id}/customFields', body: 'list' },
	{ method: 'GET', path: '/artikelomzetgroepen' },
	{ method: 'GET', path: '/artikelomzetgroepen/{id}' },
	{
		method: 'GET',
		path: '/authorization/HasUserAccessToAdministration',
		query: ['userIdentifier'],
	},
	{ method: 'POST', path: '/bankafschriftbestanden', body: 'list' },
	{ method: 'GET', path: '/bankboekingen', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/bankboekingen', body: 'object' },
	{ method: 'DELETE', path: '/bankboekingen/{id}' },
	{ method: 'GET', path: '/bankboekingen/{id}' },
	{ method: 'PUT', path: '/bankboekingen/{id}', body: 'object' },
	{ method: 'GET', path: '/btwaangiftes', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/btwaangiftes/{id}' },
	{ method: 'PUT', path: '/btwaangiftes/{id}/externAangeven', body: 'object' },
	{ method: 'GET', path: '/btwtarieven' },
	{ method: 'GET', path: '/companyInfo' },
	{ method: 'PUT', path: '/companyInfo', body: 'object' },
	{ method: 'GET', path: '/dagboeken' },
	{ method: 'POST', path: '/documenten/{documenttype}', body: 'object' },
	{ method: 'GET', path: '/documenten/{documenttype}/{pid}' },
	{ method: 'DELETE', path: '/documenten/{id}' },
	{ method: 'GET', path: '/documenten/{id}' },
	{ method: 'PUT', path: '/documenten/{id}', body: 'object' },
	{ method: 'GET', path: '/echo/{input}' },
	{ method: 'GET', path: '/grootboeken', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/grootboeken', body: 'object' },
	{ method: 'GET', path: '/grootboeken/{id}' },
	{ method: 'GET', path: '/grootboekmutaties', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/grootboekmutaties/{id}' },
	{ method: 'POST', path: '/inkoopboekingen', body: 'object' },
	{ method: 'POST', path: '/inkoopboekingen/CreateFromAttachment', body: 'object' },
	{ method: 'GET', path: '/inkoopboekingen/GetCreateFromAttachmentStatus', query: ['instanceId'] },
	{ method: 'POST', path: '/inkoopboekingen/ubl', body: 'object' },
	{ method: 'DELETE', path: '/inkoopboekingen/{id}' },
	{ method: 'GET', path: '/inkoopboekingen/{id}' },
	{ method: 'PUT', path: '/inkoopboekingen/{id}', body: 'object' },
	{ method: 'GET', path: '/inkoopfacturen', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/kasboekingen', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/kasboekingen', body: 'object' },
	{ method: 'DELETE', path: '/kasboekingen/{id}' },
	{ method: 'GET', path: '/kasboekingen/{id}' },
	{ method: 'PUT', path: '/kasboekingen/{id}', body: 'object' },
	{ method: 'GET', path: '/kostenplaatsen' },
	{ method: 'POST', path: '/kostenplaatsen', body: 'object' },
	{ method: 'DELETE', path: '/kostenplaatsen/{id}' },
	{ method: 'GET', path: '/kostenplaatsen/{id}' },
	{ method: 'PUT', path: '/kostenplaatsen/{id}', body: 'object' },
	{ method: 'GET', path: '/landen' },
	{ method: 'GET', path: '/landen/{id}' },
	{ method: 'POST', path: '/memoriaalboekingen', body: 'object' },
	{ method: 'DELETE', path: '/memoriaalboekingen/{id}' },
	{ method: 'GET', path: '/memoriaalboekingen/{id}' },
	{ method: 'PUT', path: '/memoriaalboekingen/{id}', body: 'object' },
	{ method: 'GET', path: '/offertes', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/offertes', body: 'object' },
	{ method: 'DELETE', path: '/offertes/{id}' },
	{ method: 'GET', path: '/offertes/{id}' },
	{ method: 'PUT', path: '/offertes/{id}', body: 'object' },
	{ method: 'GET', path: '/prijsafspraken', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/rapportages/kolommenbalans', query: ['start', 'end'] },
	{ method: 'GET', path: '/rapportages/periodebalans', query: ['start', 'end'] },
	{ method: 'GET', path: '/relaties', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/relaties', body: 'object' },
	{ method: 'DELETE', path: '/relaties/{id}' },
	{ method: 'GET', path: '/relaties/{id}' },
	{ method: 'PUT', path: '/relaties/{id}', body: 'object' },
	{ method: 'GET', path: '/relaties/{id}/customFields' },
	{ method: 'PUT', path: '/relaties/{id}/customFields', body: 'object' },
	{ method: 'GET', path: '/relaties/{id}/doorlopendeincassomachtigingen' },
	{ method: 'GET', path: '/relaties/{id}/inkoopboekingen' },
	{ method: 'GET', path: '/relaties/{id}/verkoopboekingen' },
	{ method: 'GET', path: '/vatratedefinitions', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/vatrates', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/vatrates/{id}' },
	{ method: 'POST', path: '/verkoopboekingen', body: 'object' },
	{ method: 'DELETE', path: '/verkoopboekingen/{id}' },
	{ method: 'GET', path: '/verkoopboekingen/{id}' },
	{ method: 'PUT', path: '/verkoopboekingen/{id}', body: 'object' },
	{ method: 'GET', path: '/verkoopfacturen', pageSize: 500, query: ['$filter'] },
	{ method: 'GET', path: '/verkoopfacturen/{id}' },
	{ method: 'GET', path: '/verkoopfacturen/{id}/ubl' },
	{ method: 'GET', path: '/verkooporders', pageSize: 500, query: ['$filter'] },
	{ method: 'POST', path: '/verkooporders', body: 'object' },
	{ method: 'DELETE', path: '/verkooporders/{id}' },
	{ method: 'GET', path: '/verkooporders/{id}' },
	{ method: 'PUT', path: '/verkooporders/{id}', body: 'object' },
	{ method: 'PUT', path: '/verkooporders/{id}/ProcesStatus', body: 'object' },
	{ method: 'GET', path: '/verkoopordersjablonen' },
	{ method: 'GET', path: '/verkoopordersjablonen/{id}' },
];

/** How an operation is chosen and stored: `GET /artikelen/{id}`. */
export const apiOperationKey = ({ method, path }: ApiOperation): string => `${method} ${path}`;

/** Parts of a path that vary. */
export const partsOf = ({ path }: ApiOperation): string[] =>
	[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
