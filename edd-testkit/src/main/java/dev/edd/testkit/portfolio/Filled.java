package dev.edd.testkit.portfolio;

import dev.edd.ports.Edd;
import dev.edd.testkit.doubles.SettableClock;

/**
 * A storage that was filled, and what is in it.
 *
 * @param edd the facade that filled it, to go on with: with scripted providers, sequential ids, the example risk model and the
 *     standard policies. Safe to share between threads
 * @param clock what the facade tells the time by, at the end of the portfolio's last day
 * @param census how many of what there are
 */
public record Filled(Edd edd, SettableClock clock, Census census) {}
