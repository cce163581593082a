import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { createSigningSecret, signedHeaders } from '../../src/outbound/signature.ts';

test('a signature is what the reference library makes, and it verifies ours', () => {
  for (let n = 0; n < 100; n += 1) {
    const secret = createSigningSecret();
    const other = createSigningSecret();
    const body = JSON.stringify({ n, text: 'ünïcode €' });
    const at = new Date();
    const headers = signedHeaders(`id_${n}`, at, body, [secret, other]);
    expect(headers['webhook-signature']).toBe(
      [secret, other].map((one) => new Webhook(one).sign(`id_${n}`, at, body)).join(' '),
    );
    expect(new Webhook(other).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(createSigningSecret()).verify(body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
  }
});
