package dev.edd.ports;

/**
 * What one call of a sweep did. Immutable.
 *
 * @param found how many cases were overdue, at most as many as were asked for: as many means there may be more
 * @param stepped how many of them took a step; the others moved on by themselves meanwhile
 */
public record Sweep(int found, int stepped) {}
