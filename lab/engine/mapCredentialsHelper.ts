import './environment';
import {
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialType,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeCredentialsDetails,
	type INodeProperties,
	type IRequestOptionsSimplified,
	type IWorkflowExecuteAdditionalData,
	type Workflow,
} from 'n8n-workflow';
import type { Catalogue } from './loadCatalogue';
import { resolve, applyGeneric } from './applyGeneric';

/** What the user filled in, by credential type. */
export type CredentialValues = Record<string, ICredentialDataDecryptedObject>;

const expirableProperty = (type: ICredentialType): INodeProperties | undefined =>
	type.properties.find(
		(property) => property.type === 'hidden' && property.typeOptions?.expirable === true,
	);

const withDefaults = (type: ICredentialType, values: ICredentialDataDecryptedObject) => ({
	...(Object.fromEntries(
		type.properties.map(({ name, default: preset }) => [name, preset]),
	) as ICredentialDataDecryptedObject),
	...values,
});

/**
 * n8n's CredentialsHelper without the database: same order of calls, same decisions
 * (packages/cli/src/credentials-helper.ts), with a plain map where n8n keeps encrypted rows.
 */
export class MapCredentialsHelper extends ICredentialsHelper {
	/** How often a token was fetched, by credential type. */
	readonly tokensFetched: Record<string, number> = {};

	private readonly stored: CredentialValues = {};

	/** What expressions of credential types gave, by their text and the values they were given. */
	private readonly resolved = new Map<string, string>();

	constructor(
		private readonly catalogue: Catalogue,
		values: CredentialValues,
	) {
		super();
		for (const [name, filledIn] of Object.entries(values)) {
			this.stored[name] = withDefaults(catalogue.credentialType(name), filledIn);
		}
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		return this.catalogue.credentialType(type).properties;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('The engine keeps no encrypted credentials');
	}

	async getDecrypted(
		_additionalData: IWorkflowExecuteAdditionalData,
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
	): Promise<ICredentialDataDecryptedObject> {
		if (!this.stored[type]) throw new Error(`No credential of type "${type}" was given`);
		return { ...this.stored[type] };
	}

	async updateCredentials(
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.stored[type] = { ...data };
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		throw new Error('No credential of this package uses OAuth');
	}

	/** Fetches a token when there is none yet or when the API refused the one we have. */
	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.catalogue.credentialType(typeName);
		const expirable = expirableProperty(type);
		if (expirable === undefined || type.preAuthentication === undefined) return undefined;
		if (credentials[expirable.name] !== '' && !credentialsExpired) return undefined;
		const output = await this.fetchToken(helpers, credentials, type);
		if (output[expirable.name] === undefined) return undefined;
		const renewed = Object.assign(credentials, output);
		const details = node.credentials?.[typeName];
		if (details) await this.updateCredentials(details, typeName, renewed);
		return renewed;
	}

	async runPreAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.catalogue.credentialType(typeName);
		if (type.preAuthentication === undefined) return undefined;
		return await this.fetchToken(helpers, credentials, type);
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const request = requestOptions as IHttpRequestOptions;
		const { authenticate } = this.catalogue.credentialType(typeName);
		if (authenticate === undefined) return request;
		if (typeof authenticate === 'function') return await authenticate(credentials, request);
		const values = JSON.stringify(credentials);
		return applyGeneric(authenticate, request, (text) => {
			const key = `${text} ${values}`;
			const known = this.resolved.get(key) ?? resolve(text, credentials, workflow, node);
			this.resolved.set(key, known);
			return known;
		});
	}

	private async fetchToken(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		type: ICredentialType,
	): Promise<ICredentialDataDecryptedObject> {
		this.tokensFetched[type.name] = (this.tokensFetched[type.name] ?? 0) + 1;
		const output = await type.preAuthentication!.call(helpers, credentials);
		return output as ICredentialDataDecryptedObject;
	}
}
