import type { SnelStartSwitches } from '../switches';
import type { Koppelsleutel, SnelStartState } from '../tables';

/** What an access token stands for. */
export interface Access {
	key: Koppelsleutel;
	scopes: string[];
	expiresAt: number;
}

const NO_VALID_KEY =
	'GrantType clientkey was found. Parameter clientkey does not contain a valid value';
const NO_VALID_LOGIN =
	'GrantType password was found. Parameter username or password does not contain a valid value';

export type TokenAnswer =
	| { status: 200; body: { access_token: string; token_type: 'bearer'; expires_in: number } }
	| { status: 400; body: { error: string } };

/** Hands out and recognises access tokens; tokens are shaped as JWT but signed by nobody. */
export class Tokens {
	private readonly issued = new Map<string, Access>();
	private count = 0;

	constructor(
		private readonly state: SnelStartState,
		private readonly switches: SnelStartSwitches,
		private readonly clock: () => Date,
	) {}

	/** Answers a token request (form-encoded body); both grant types. */
	request(form: URLSearchParams): TokenAnswer {
		const grant = form.get('grant_type');
		if (grant === 'clientkey') return this.grant(form.get('clientkey') ?? '', NO_VALID_KEY);
		if (grant === 'password') {
			const login = `${form.get('username') ?? ''}:${form.get('password') ?? ''}`;
			return this.grant(Buffer.from(login, 'latin1').toString('base64'), NO_VALID_LOGIN);
		}
		return { status: 400, body: { error: 'unsupported_grant_type' } };
	}

	/** Access of a bearer token; undefined when unknown, expired or killed. */
	accessOf(token: string): Access | undefined {
		const access = this.issued.get(token);
		if (access === undefined || access.expiresAt <= this.clock().getTime()) return undefined;
		return access.key.ingetrokken && this.switches.revokedKeyKillsTokens ? undefined : access;
	}

	/** Lets every token handed out so far expire now. */
	expireAll(): void {
		this.issued.clear();
	}

	private grant(sleutel: string, refusal: string): TokenAnswer {
		const key = this.state.koppelsleutels.find(
			(one) => one.sleutel === sleutel && !one.ingetrokken,
		);
		if (key === undefined) return { status: 400, body: { error: refusal } };
		const seconds = this.switches.tokenSeconds;
		const now = this.clock().getTime();
		const token = this.jwt(key.scopes, now, seconds);
		this.issued.set(token, {
			key,
			scopes: key.scopes.split(' '),
			expiresAt: now + seconds * 1000,
		});
		const body = { access_token: token, token_type: 'bearer', expires_in: seconds } as const;
		return { status: 200, body };
	}

	private jwt(scopes: string, now: number, seconds: number): string {
		this.count += 1;
		const issuedAt = Math.floor(now / 1000);
		const claims = { iss: 'simulator', jti: this.count, nbf: issuedAt, exp: issuedAt + seconds };
		const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
		return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, scopes })}.simulator`;
	}
}
