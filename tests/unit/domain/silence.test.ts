import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenFor, listenToNetwork } from '../../../src/domain/silence.ts';

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

describe('a silence of the network', () => {
  const came: { startTime: number; duration: number }[] = [];
  beforeEach(() => {
    came.length = 0;
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => came as never);
  });
  afterEach(() => void vi.restoreAllMocks());
  const comes = () => came.push({ startTime: performance.now() - 900, duration: 900 });

  test('is told when nothing came lately', () => {
    const told = vi.fn();
    listenToNetwork(told, 1000);
    vi.advanceTimersByTime(200);
    comes();
    vi.advanceTimersByTime(800);
    expect(told).toHaveBeenCalledOnce();
  });

  test('is not one while other files come, one after the other', () => {
    const told = vi.fn();
    listenToNetwork(told, 1000);
    for (let file = 0; file < 5; file++) {
      vi.advanceTimersByTime(900);
      comes();
    }
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(told).toHaveBeenCalledOnce();
  });

  test('that nobody listens to any more is not told, even once lengthened', () => {
    const told = vi.fn();
    const { stop } = listenToNetwork(told, 1000);
    vi.advanceTimersByTime(900);
    comes();
    vi.advanceTimersByTime(500);
    stop();
    vi.advanceTimersByTime(5000);
    expect(told).not.toHaveBeenCalled();
  });
});
