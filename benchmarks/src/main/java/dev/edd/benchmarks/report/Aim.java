package dev.edd.benchmarks.report;

import dev.edd.benchmarks.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a measured thing should reach: a number made of the figures of one run, and its bound. Immutable.
 *
 * @param group the group whose figures it is made of
 * @param text what is aimed at, for the page
 * @param direction on which side of the bound it should be
 * @param bound the bound
 * @param reading makes the number of the group's figures; empty when they are not there
 */
public record Aim(
        String group, String text, Direction direction, double bound, Function<List<Figure>, OptionalDouble> reading) {
    /** On which side of its bound a number should be. */
    public enum Direction {
        /** Less is better. */
        AT_MOST,
        /** More is better. */
        AT_LEAST
    }

    /**
     * Whether the aim is reached.
     *
     * @param number what was measured
     * @return true at the bound and on its good side
     */
    public boolean isReachedBy(double number) {
        return direction == Direction.AT_MOST ? number <= bound : number >= bound;
    }

    /** Our time against the least time of any peer. */
    static Aim timeToFastestPeer(String group, String measured, double bound) {
        return new Aim(
                group,
                measured + ": time against the fastest peer",
                Direction.AT_MOST,
                bound,
                figures -> over(
                        ours(figures, measured),
                        figures.stream()
                                .filter(each -> each.measured().equals(measured) && each.standing() == Standing.PEER)
                                .min((left, right) -> Double.compare(left.value(), right.value()))));
    }

    /** Our time against the floor's. */
    static Aim timeToFloor(String group, String measured, double bound) {
        return new Aim(
                group,
                measured + ": time against the floor",
                Direction.AT_MOST,
                bound,
                figures -> over(ours(figures, measured), floor(figures, measured)));
    }

    /** How many of ours there are a second against how many of the floor's. */
    static Aim rateToFloor(String group, String measured, double bound) {
        return new Aim(
                group,
                measured + ": rate against the floor",
                Direction.AT_LEAST,
                bound,
                figures -> over(ours(figures, measured), floor(figures, measured)));
    }

    /** How many of ours there are a second against how many of the only peer's. */
    static Aim rateToPeer(String group, String measured, double bound) {
        return new Aim(
                group,
                measured + ": rate against the peer",
                Direction.AT_LEAST,
                bound,
                figures -> over(ours(figures, measured), one(figures, measured, Standing.PEER)));
    }

    /** The cost on the greatest size against that on the least. */
    static Aim growth(String group, String measured, double bound) {
        return new Aim(
                group,
                measured + ": cost at the greatest size against the least",
                Direction.AT_MOST,
                bound,
                figures -> over(
                        sized(figures, measured).max((left, right) -> Long.compare(size(left), size(right))),
                        sized(figures, measured).min((left, right) -> Long.compare(size(left), size(right)))));
    }

    /** A number of ours as it is, on the greatest size. */
    static Aim value(String group, String measured, String unit, double bound) {
        return new Aim(
                group,
                measured + " in " + unit,
                Direction.AT_MOST,
                bound,
                figures -> sized(figures, measured)
                        .max((left, right) -> Long.compare(size(left), size(right)))
                        .map(each -> OptionalDouble.of(each.value()))
                        .orElseGet(OptionalDouble::empty));
    }

    private static Stream<Figure> sized(List<Figure> figures, String measured) {
        return figures.stream()
                .filter(each ->
                        each.measured().equals(measured) && each.standing() == Standing.OURS && each.size() != null);
    }

    private static long size(Figure figure) {
        return Objects.requireNonNull(figure.size());
    }

    private static Optional<Figure> ours(List<Figure> figures, String measured) {
        return one(figures, measured, Standing.OURS);
    }

    private static Optional<Figure> floor(List<Figure> figures, String measured) {
        return one(figures, measured, Standing.FLOOR);
    }

    private static Optional<Figure> one(List<Figure> figures, String measured, Standing standing) {
        return figures.stream()
                .filter(each -> each.measured().equals(measured) && each.standing() == standing)
                .findFirst();
    }

    private static OptionalDouble over(Optional<Figure> upper, Optional<Figure> lower) {
        return upper.isPresent() && lower.isPresent()
                ? OptionalDouble.of(upper.get().value() / lower.get().value())
                : OptionalDouble.empty();
    }
}
