package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Answers as they come from outside: from somebody who means well, from a careless partner, from an attacker. */
public final class RawValues {
    private static final String DOCUMENT = "0190a2c4-7f00-7000-8000-00000000abcd";

    /** Answers of every kind, right ones and hostile ones among them. */
    static final Vector<RawAnswer> OF_EVERY_KIND = Vector.of(
            new RawAnswer.Text("yes"),
            new RawAnswer.Text("\0"),
            new RawAnswer.Chosen("x"),
            new RawAnswer.SeveralChosen(Vector.of("x", "x")),
            new RawAnswer.SeveralChosen(Vector.empty()),
            new RawAnswer.YesNo(true),
            new RawAnswer.WholeNumber(Long.MIN_VALUE),
            new RawAnswer.Amount(-1, "\ud800"),
            new RawAnswer.Day(LocalDate.MIN),
            new RawAnswer.Files(Vector.of(new RawFile.ByName("../passport.pdf"), new RawFile.ById(""))),
            new RawAnswer.Unrecognized());

    private RawValues() {}

    /**
     * Text of which nothing is known: blank, long, with U+0000, lone surrogates, line ends, paths, commands.
     *
     * @return text
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                " \t\n",
                                "\0",
                                "\ud800",
                                "ab\udc00",
                                "../../etc/passwd",
                                "a\\b",
                                "fdp.\u202Eexe",
                                "${jndi:x}",
                                "'; DROP TABLE answers; --",
                                "w".repeat(20_000),
                                " ".repeat(20_000))),
                Tuple.of(2, Arbitraries.of("1", "yes", "1_option", "passport.pdf", "USD", DOCUMENT)),
                Tuple.of(3, Arbitraries.strings().ofMaxLength(20)));
    }

    /**
     * Any answer of any kind.
     *
     * @return answers of every kind, each as often as another
     */
    public static Arbitrary<RawAnswer> answers() {
        return Arbitraries.oneOf(
                texts().map(RawAnswer.Text::new),
                texts().map(RawAnswer.Chosen::new),
                texts().list().ofMaxSize(8).map(options -> new RawAnswer.SeveralChosen(Vector.ofAll(options))),
                Arbitraries.of(true, false).map(RawAnswer.YesNo::new),
                Arbitraries.longs().map(RawAnswer.WholeNumber::new),
                Combinators.combine(Arbitraries.longs(), texts()).as(RawAnswer.Amount::new),
                days().map(RawAnswer.Day::new),
                files().list().ofMaxSize(8).map(several -> new RawAnswer.Files(Vector.ofAll(several))),
                Arbitraries.just(new RawAnswer.Unrecognized()));
    }

    /**
     * Any file, by id or by name.
     *
     * @return files
     */
    public static Arbitrary<RawFile> files() {
        return Arbitraries.oneOf(texts().map(RawFile.ById::new), texts().map(RawFile.ByName::new));
    }

    /**
     * Any day that the JDK can hold, its first and last among them.
     *
     * @return days
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(0, 12, 31))),
                Tuple.of(2, Arbitraries.longs().between(-2_000_000, 4_000_000).map(LocalDate::ofEpochDay)));
    }

    /**
     * Any entry; its key is often that of a prompt which the library's own questionnaires have.
     *
     * @return entries
     */
    public static Arbitrary<SheetEntry> entries() {
        Arbitrary<String> keys = Arbitraries.frequencyOf(
                Tuple.of(1, texts()), Tuple.of(3, Arbitraries.of("1", "2", "3", "4", "q_5", "q_6", "q_7", "8")));
        return Combinators.combine(keys, answers().optional(0.9), texts().optional(0.3))
                .as((key, answer, note) -> new SheetEntry(key, Option.ofOptional(answer), Option.ofOptional(note)));
    }

    /**
     * Any sheet: keys that are unknown, keys that come twice, answers of any kind to anything.
     *
     * @return sheets of up to 12 entries, now and then of more than are judged
     */
    public static Arbitrary<AnswerSheet> sheets() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        30,
                        entries()
                                .list()
                                .ofMaxSize(12)
                                .map((List<SheetEntry> list) -> new AnswerSheet(Vector.ofAll(list)))),
                Tuple.of(1, entries().map(each -> new AnswerSheet(Vector.fill(AnswerSheet.MOST_ENTRIES + 1, each)))));
    }
}
