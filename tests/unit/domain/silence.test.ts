import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenFor } from '../../../src/domain/silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a silence', () => {
  test('is told once, when it has lasted', () => {
    const told = vi.fn();
    listenFor(told, 1000);

    vi.advanceTimersByTime(999);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins again at each sign of life', () => {
    const told = vi.fn();
    const { broken } = listenFor(told, 1000);
    for (let sign = 0; sign < 5; sign++) {
      vi.advanceTimersByTime(900);
      broken();
    }
    vi.advanceTimersByTime(999);
    expect(told).not.toHaveBeenCalled();
    // Never before its time, and at most one tenth after.
    vi.advanceTimersByTime(101);
    expect(told).toHaveBeenCalledOnce();
  });

  test('that nobody listens to any more is not told', () => {
    const told = vi.fn();
    listenFor(told, 1000).stop();
    vi.advanceTimersByTime(10_000);
    expect(told).not.toHaveBeenCalled();
  });
});
