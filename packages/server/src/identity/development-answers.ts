import { createHash } from 'node:crypto';
import type { DevelopmentCredential } from './development-credentials.ts';

type Answer = { status: number; json: object };

/** An error as Clerk's Backend API words it. */
export function refusal(status: number, code: string): Answer {
  return { status, json: { errors: [{ code, message: code, long_message: code }], clerk_trace_id: 'none' } };
}

const born = Date.UTC(2026, 0, 1);

/** A user whose name and address follow from the id: user_alice is Alice, alice@lectern.invalid. */
export function userRecord(id: string): Answer {
  const name = id.slice('user_'.length);
  const address = {
    id: `idn_${name}`,
    object: 'email_address',
    email_address: `${name}@lectern.invalid`,
    verification: null,
    linked_to: [],
  };
  const json = {
    id,
    object: 'user',
    username: null,
    first_name: name.charAt(0).toUpperCase() + name.slice(1),
    last_name: null,
    image_url: '',
    has_image: false,
    primary_email_address_id: address.id,
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    email_addresses: [address],
    phone_numbers: [],
    web3_wallets: [],
    external_accounts: [],
    enterprise_accounts: [],
    saml_accounts: [],
    public_metadata: {},
    private_metadata: {},
    unsafe_metadata: {},
    created_at: born,
    updated_at: born,
  };
  return { status: 200, json };
}

export function keyRecord(secret: string, known: DevelopmentCredential): Answer {
  const json = { ...record('ak_', secret, known), object: 'api_key', type: 'api_key', name: 'development' };
  return { status: 200, json };
}

export function machineTokenRecord(token: string, known: DevelopmentCredential): Answer {
  return { status: 200, json: { ...record('mt_', token, known), object: 'm2m_token' } };
}

function record(prefix: string, secret: string, { subject, scopes, expiration }: DevelopmentCredential) {
  const mark = createHash('sha256').update(secret).digest('hex').slice(0, 24);
  return {
    id: `${prefix}${mark}`,
    subject,
    scopes,
    claims: null,
    revoked: false,
    revocation_reason: null,
    expired: false,
    expiration,
    created_by: null,
    description: null,
    last_used_at: null,
    created_at: born,
    updated_at: born,
  };
}
