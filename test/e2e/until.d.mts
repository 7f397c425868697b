export function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  patienceMs?: number,
): Promise<NonNullable<T>>;
