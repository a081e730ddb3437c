import { expect, it } from 'vitest';
import { mailingList, reportChecksum } from '../../src/editor/mailing-list.ts';

it('says which report goes to whom, and until when they may object', () => {
  const list = mailingList(
    [
      { provider: 'a', path: '2027/a.pdf', checksum: reportChecksum(new TextEncoder().encode('abc')) },
      { provider: 'b', path: '2027/b.pdf', checksum: reportChecksum(new Uint8Array()) },
    ],
    [
      { id: 'a', name: '=A; B', status: 'holder', email: 'post@a.example', formerIds: [] },
      { id: 'b', name: 'B', status: 'holder', formerIds: [] },
    ],
    '2028-03-14',
  );
  expect(list).toBe(
    [
      '\ufeffprovider;name;email;file;sha256;last_day_of_reply',
      `a;"'=A; B";post@a.example;2027/a.pdf;ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad;2028-04-04`,
      'b;B;;2027/b.pdf;e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855;2028-04-04',
      '',
    ].join('\r\n'),
  );
});
