package dev.edd.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.testkit.arbitraries.KernelTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/**
 * Every public value of the kernel is drawn, and made again with personal data in every component that takes some: nothing of
 * it is in what the value says of itself, in the text of a refusal, or in the exception that refuses a broken one.
 */
class NothingPersonalIsShownTest {
    private static final int DRAWN = 4;
    private static final int DRAWN_AT_MOST = 400;
    private static final Vector<String> BREAKING = Vector.of("\0", "\uD800", "x".repeat(20_000));

    @Example
    void no_value_shows_what_was_planted_in_it() {
        Planting planting = new Planting();
        Set<String> shown = LinkedHashSet.empty();
        Set<String> planted = LinkedHashSet.empty();
        for (Class<? extends Record> type : values()) {
            Set<String> wanted = Leaf.of(type).map(Leaf::name).removeAll(Spared.names());
            Arbitrary<? extends Record> arbitrary = Arbitraries.defaultFor(type);
            for (int n = 0; n < DRAWN || (n < DRAWN_AT_MOST && !planted.containsAll(wanted)); n++) {
                Planting.Planted<Record> made = planting.in(arbitrary.sample());
                planted = planted.addAll(made.canaries().map(each -> each.leaf().name()));
                shown = shown.addAll(heard(made));
            }
        }

        assertThat(shown).as("what shows, and where").isEmpty();
        assertThat(leaves().removeAll(planted).removeAll(Spared.names()))
                .as("what can hold personal data and took none: is it tried at all?")
                .isEmpty();
    }

    @Example
    void what_is_spared_is_there() {
        assertThat(Spared.names().removeAll(leaves())).isEmpty();
    }

    @Example
    void what_shows_is_heard() {
        record Careless(String remark, PartyName name, Vector<Long> amounts) {}

        Set<String> shown =
                heard(new Planting().in(new Careless("moved", new PartyName("Ada Lovelace"), Vector.of(1L, 2L))));

        assertThat(shown)
                .hasSize(2)
                .anyMatch(each -> each.contains("Careless.remark"))
                .anyMatch(each -> each.contains("Careless.amounts"));
    }

    @Example
    void an_amount_is_heard_however_it_is_written() {
        Canary amount = new Canary("77770000001", Vector.empty());

        assertThat(Vector.of(
                        "{\"amount\":77770000001}",
                        "amount:77770000001",
                        "USD77770000001",
                        "777700000.01",
                        "777,700,000.01 USD",
                        "77,770,000,001",
                        "77770000.001"))
                .allMatch(amount::isHeardIn);
        assertThat(Vector.of("77770000002", "2026-03-02T09:00:00.777700Z")).noneMatch(amount::isHeardIn);
    }

    @Example
    void no_value_that_is_refused_is_in_the_exception() {
        Set<String> told = LinkedHashSet.empty();
        Set<Leaf> refused = LinkedHashSet.empty();
        Set<Leaf> several = LinkedHashSet.empty();
        Planting planting = new Planting();
        for (Class<? extends Record> type : values()) {
            Arbitrary<? extends Record> arbitrary = Arbitraries.defaultFor(type);
            for (int n = 0; n < DRAWN; n++) {
                Record drawn = arbitrary.sample();
                Vector<Refused> ofItems = refusalsOfItems(planting.in(drawn));
                several = several.addAll(ofItems.map(Refused::leaf));
                for (Refused each : refusals(drawn).appendAll(ofItems)) {
                    refused = refused.add(each.leaf());
                    if (!Spared.names().contains(each.leaf().name()) && each.isTold()) {
                        told = told.add(each.leaf() + " in: " + each.message());
                    }
                }
            }
        }

        assertThat(told).isEmpty();
        assertThat(refused).as("what was refused").hasSizeGreaterThan(50);
        assertThat(refused.map(Leaf::name)).contains("Answer.Day.day");
        assertThat(several).as("what was refused for being too many").hasSizeGreaterThan(5);
    }

    /** A value that its record refused, and how. */
    private record Refused(Leaf leaf, String song, String message) {
        boolean isTold() {
            return message.contains(song);
        }
    }

    /** The record with something broken in one component after the other. */
    private static Vector<Refused> refusals(Record value) {
        Vector<Leaf> leaves = Vector.of(value.getClass().getRecordComponents()).map(Leaf::new);
        Vector<Object> parts = Planting.parts(value);
        Vector<Refused> all = Vector.empty();
        for (int n = 0; n < parts.size(); n++) {
            Leaf leaf = leaves.get(n);
            for (Object broken : broken(parts.get(n))) {
                String song = broken instanceof String ? "Ada Canary" : broken.toString();
                all = all.appendAll(refusal(value.getClass(), parts.update(n, broken))
                        .map(message -> new Refused(leaf, song, message)));
            }
        }
        return all;
    }

    /** The record with the items of one collection after the other twice, and far more often than can be. */
    private static Vector<Refused> refusalsOfItems(Planting.Planted<Record> planted) {
        Class<? extends Record> type = planted.value().getClass();
        Vector<Leaf> leaves = Vector.of(type.getRecordComponents()).map(Leaf::new);
        Vector<Object> parts = Planting.parts(planted.value());
        Vector<Refused> all = Vector.empty();
        for (int n = 0; n < parts.size(); n++) {
            Leaf leaf = leaves.get(n);
            Vector<Canary> inside =
                    planted.canaries().filter(canary -> canary.path().head().equals(leaf));
            if (parts.get(n) instanceof Vector<?> items && !inside.isEmpty()) {
                Vector<Object> several = Vector.narrow(items);
                for (Vector<Object> broken :
                        Vector.of(several.appendAll(several), several.padTo(10_000, several.head()))) {
                    all = all.appendAll(refusal(type, parts.update(n, broken))
                            .flatMap(message -> inside.reject(Spared::is)
                                    .map(canary -> new Refused(canary.leaf(), canary.song(), message))));
                }
            }
        }
        return all;
    }

    private static Vector<Object> broken(Object part) {
        if (part instanceof String) {
            return BREAKING.<Object>map(end -> "Ada Canary" + end).append("Ada Canary\u00e9/\\..");
        }
        if (part instanceof Long) {
            return Vector.of(-777_700_001L, 9_100_777_700_000_000_001L);
        }
        if (part instanceof LocalDate) {
            return Vector.of(LocalDate.of(-777, 7, 7), LocalDate.of(77_777, 7, 7), LocalDate.MIN, LocalDate.MAX);
        }
        return part instanceof Integer ? Vector.of(-777_700_001, 2_100_777_701) : Vector.empty();
    }

    private static <R extends Record> Vector<String> refusal(Class<R> type, Vector<Object> parts) {
        try {
            Constructor<R> constructor = Planting.constructor(type);
            constructor.newInstance(parts.toJavaArray());
            return Vector.empty();
        } catch (InvocationTargetException refused) {
            return Vector.of(Objects.requireNonNull(refused.getCause()).toString());
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(type.getName(), cause);
        }
    }

    private static Set<String> heard(Planting.Planted<Record> planted) {
        String said = said(planted.value());
        return planted.canaries()
                .filter(Predicate.not(Spared::is))
                .filter(canary -> canary.isHeardIn(said))
                .map(canary ->
                        canary.leaf() + " in " + planted.value().getClass().getName())
                .toLinkedSet();
    }

    /** Everything that a log or an answer might say of a value. */
    private static String said(Record value) {
        if (value instanceof Refusal refusal) {
            return refusal + " " + refusal.text() + " " + refusal.attributes();
        }
        if (value instanceof Violation violation) {
            return violation + " " + violation.text();
        }
        return value instanceof SubmissionViolation violation ? violation + " " + violation.text() : value.toString();
    }

    private static Set<String> leaves() {
        return values().flatMap(Leaf::of).map(Leaf::name).toLinkedSet();
    }

    private static Vector<Class<? extends Record>> values() {
        return KernelTypes.records();
    }
}
