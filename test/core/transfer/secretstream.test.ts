import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { openSecretstream } from '../../../core/transfer/secretstream';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const key = Uint8Array.from({ length: 32 }, (_, index) => index);

/** Length of the message (byte i is 7i), header, ciphertext: written by libsodium 1.0.20, the odd lengths with the final tag. */
const vectors: readonly [number, string, string][] = [
  [0, 'da2d353f95b8197e6538049ad56c21968e8a62ab7195b5bf', '63875d74654bf7c3b9b095521e7720ed39'],
  [1, '191f403a7cc1cdc7cc1fe6122bb3b1a57f316172c368cdc3', '316532bcad40e1ed7d0a5578c77265055f5b'],
  [
    15,
    '0711365ec6ca810b3e938f1663e2fbc13e6996659449de33',
    '3c5040538be60e63cf4fa05b44bac190b81d6b9e8347763f2a0a537e2de8cd59',
  ],
  [
    16,
    '9c670e383c1326df7b0850e4a128ac49f7042bcc2f7cfe2f',
    'c03c7f97386d4b71aceb591f856cb255ac8cbdf87f2f2b81e6bc0ad671c73d3ac3',
  ],
  [
    17,
    'd72baaa2cdedec5699b6305d7fba19f3d1ffd8f3ffefd2aa',
    '42eef5aa3f00205808d361fa2c8b785402294e99740749f926986d2b33f5fe4f1b89',
  ],
  [
    48,
    'a4ea28e4db8ba2c0c9c727210b4b336474e3c53062dfeb54',
    '488a4abff0b7f1069ab19a5fd4a25b151daff207f0b59fdfc2656909678b97455fe39663e50b6e9522aa0c9076aa5be2479919fc9769f1788bfcf6c349df4b5082',
  ],
  [
    63,
    '271fcf0db434a86baf0873ce84c3dc41b3fd9f8d8058f082',
    '4a5534643ca74e5f366ec5eca3eea0e61ea4ab551fbb34fe59ff7f0c294f9d95bd5c57df96fe63ef46bbada32155dea99da62152bf2eaae3ade30e5c3ad51d7025af543ceb9d536bd2d147109aa1895e',
  ],
  [
    64,
    '5494eb96a730f0d1b7a3d434a408a999486497487d08b337',
    '9f70f69f0eeecb24483e7c5b264f1e07b5838d2482ff8c313829d19d728e57b8cde0b1aa3aa5ff5fed71a1b1cdfbf0fc6f9f2c29241de09ebb0e15e498c5032a775b329a804823a5c209ce32498da7d520',
  ],
  [
    65,
    '0546cadb6fc1b9b7b29258b12591ca61d5f5dceceae52260',
    '5a6422a38311037241f3d1ef4b20e62bdfb103e10643d7b905eba621383597c766cba925d68281452bd57d5b622d17de08e8b56c0a57bad1df16d58cc733330e7872e1f3e9633bd3d372fe7ab5564dadd057',
  ],
  [
    200,
    '948fd8e18ef9f21829197dbcfc9daa44645d20af84ea42aa',
    'd29026d3581153f1582baa24e147b903aeea8181c0e3567a60c0cb12cf13f4dc95f2fb1c00eee536a1949278793c1da3b73a6d04089413688410c2a962cbb15c4b252d339818957bda0e0457492906afece6ba2960586b08393c49811a1c40799572b47b2090eb812710d45ae30e8da13c428debb05d4d2391558c40c0873a63a1ecf86015c1575b988290c333f242f6c55c3c1bd3bc1b08caf6609e3610130be5f888ff6242a4804ba3b7b3d33c5d0a19d865264d08808cfe4f4627e689a893eca2df84fe08da31e98a005c5b950dbbba483d97afd2052b3f',
  ],
];

describe('openSecretstream', () => {
  it.each(vectors)('opens %i bytes of libsodium', async (length, header, sealed) => {
    const plain = await openSecretstream(key, bytes(header), bytes(sealed));
    expect(plain).toEqual(Uint8Array.from({ length }, (_, index) => (index * 7) & 255));
  });

  it('opens nothing that was changed, at any bit', async () => {
    const [, header, sealed] = vectors[4]!;
    for (let bit = 0; bit < sealed.length * 4; bit++) {
      const changed = bytes(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(await openSecretstream(key, bytes(header), changed)).toBeNull();
    }
    const otherHeader = bytes(header);
    otherHeader[20]! ^= 1;
    expect(await openSecretstream(key, otherHeader, bytes(sealed))).toBeNull();
  });

  it('says that a cut message is damaged', async () => {
    await expect(openSecretstream(key, bytes('00'), bytes('00'))).rejects.toMatchObject({ failure: 'damaged' });
  });
});
