package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * What is made of moves one after the other, every length as often as another. jqwik's lists shrink by single elements, and a
 * script in which a whole case could be left out has none that can be: it opens, goes on and is closed again. Here several in a
 * row are left out, the most first; and where the next move would go elsewhere then, it takes another edge instead.
 */
record Sequences<S extends CaseState, C extends Command, U>(
        Arbitrary<Move<S, C>> moves, int least, int most, Function<Vector<Move<S, C>>, U> made)
        implements Arbitrary<U> {
    @Override
    public RandomGenerator<U> generator(int genSize) {
        RandomGenerator<Move<S, C>> generator = moves.generator(genSize);
        return random -> new Sequence<>(drawn(generator, random), least, made);
    }

    @Override
    public EdgeCases<U> edgeCases(int maxEdgeCases) {
        // to which whoever configures this adds: jqwik's own "none" takes nothing more
        return EdgeCases.fromSuppliers(new ArrayList<>());
    }

    private Vector<Shrinkable<Move<S, C>>> drawn(RandomGenerator<Move<S, C>> generator, Random random) {
        return Vector.fill(least + random.nextInt(most - least + 1), () -> generator.next(random));
    }

    private record Sequence<S extends CaseState, C extends Command, U>(
            Vector<Shrinkable<Move<S, C>>> moves, int least, Function<Vector<Move<S, C>>, U> made)
            implements Shrinkable<U> {
        @Override
        public U value() {
            return made.apply(moves.map(Shrinkable::value));
        }

        @Override
        public Stream<Shrinkable<U>> shrink() {
            Stream<Shrinkable<U>> simpler = IntStream.range(0, moves.size())
                    .boxed()
                    .flatMap(at -> moves.get(at).shrink().map(each -> of(moves.update(at, each))));
            return Stream.of(cuts().map(Cut::plain), cuts().flatMap(Cut::led), simpler)
                    .flatMap(each -> each);
        }

        private Stream<Cut> cuts() {
            int most = moves.size() - least;
            return IntStream.range(0, most)
                    .map(fewer -> most - fewer)
                    .boxed()
                    .flatMap(count -> IntStream.rangeClosed(0, moves.size() - count)
                            .mapToObj(from -> new Cut(moves.take(from), moves.drop(from + count))));
        }

        private Shrinkable<U> of(Vector<Shrinkable<Move<S, C>>> others) {
            return new Sequence<>(others, least, made);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.forCollection(moves.asJava());
        }

        /** What comes before and after what is left out. */
        private final class Cut {
            private final Vector<Shrinkable<Move<S, C>>> before;
            private final Vector<Shrinkable<Move<S, C>>> after;

            Cut(Vector<Shrinkable<Move<S, C>>> before, Vector<Shrinkable<Move<S, C>>> after) {
                this.before = before;
                this.after = after;
            }

            Shrinkable<U> plain() {
                return of(before.appendAll(after));
            }

            Stream<Shrinkable<U>> led() {
                return after.headOption()
                        .toJavaStream()
                        .flatMap(next -> EdgeTaken.others(next.value()).toJavaStream())
                        .map(other ->
                                of(before.append(Shrinkable.unshrinkable(other)).appendAll(after.tail())));
            }
        }
    }
}
