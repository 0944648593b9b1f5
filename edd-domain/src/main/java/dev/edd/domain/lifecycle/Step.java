package dev.edd.domain.lifecycle;

/**
 * A command that was accepted: its event, and the state that follows. Immutable.
 *
 * @param <S> the states of the lifecycle
 * @param <E> its events
 * @param event the fact to record
 * @param next the state after it
 */
public record Step<S, E>(E event, S next) {}
