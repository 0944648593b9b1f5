package dev.edd.ports.store;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A page of a listing. Immutable.
 *
 * @param <T> what is listed
 * @param items in the order that was asked for, at most as many
 * @param next where to go on, none when there is nothing after this page
 */
public record Page<T>(Seq<T> items, Option<Position> next) {}
