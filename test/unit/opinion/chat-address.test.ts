import { describe, expect, test } from 'vitest';
import { chatAddress } from '../../../server/opinion/chat-address.ts';

describe('addresses that may be asked', () => {
  test.each([
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1/chat/completions'],
    ['http://[::1]:8080', 'http://[::1]:8080/chat/completions'],
    ['http://192.168.1.7:8000/v1', 'http://192.168.1.7:8000/v1/chat/completions'],
    ['http://172.20.0.2/v1', 'http://172.20.0.2/v1/chat/completions'],
    ['http://newsroom-box:8000/v1', 'http://newsroom-box:8000/v1/chat/completions'],
    [
      'https://models.example.org/v1/?api-version=2026-05-01',
      'https://models.example.org/v1/chat/completions?api-version=2026-05-01',
    ],
    ['https://models.example.org/v1', 'https://models.example.org/v1/chat/completions'],
  ])('%s', (base, address) => {
    expect(chatAddress(base)).toBe(address);
  });
});

describe('addresses that may not', () => {
  test.each([
    ['', /no address/],
    ['localhost:11434/v1', /no address/],
    ['file:///etc/passwd', /no address/],
    ['http://models.example.org/v1', /must begin with https/],
    ['http://172.32.0.2/v1', /must begin with https/],
    ['https://ada:secret@models.example.org/v1', /must not hold a password/],
  ])('%s', (base, why) => {
    expect(() => chatAddress(base)).toThrow(why);
  });
});
