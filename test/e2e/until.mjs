import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for a condition: asks again and again until `probe` gives something truthy, and returns that.
 *
 * @template T
 * @param {string} what  for the message, if it never comes true: "the file is saved"
 * @param {() => T | Promise<T>} probe
 * @param {number} patienceMs
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, probe, patienceMs = 20_000) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${patienceMs / 1000} s in vain until ${what}`);
    await pause(50);
  }
}
