package dev.edd.domain.questionnaire;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a sheet by the places of the prompts that they answer. */
final class Received {
    private final @Nullable SheetEntry[] entries;
    private final boolean[] twice;
    private final List<Violation> unknown = new ArrayList<>();

    private Received(int prompts) {
        this.entries = new SheetEntry[prompts];
        this.twice = new boolean[prompts];
    }

    static Received sorted(AnswerSheet sheet, Map<String, Integer> places, Examination examination) {
        Received received = new Received(places.size());
        int position = 0;
        for (SheetEntry entry : sheet.entries()) {
            received.add(position++, entry, examination.counted(Option.of(places.get(entry.key()))));
        }
        return received;
    }

    private void add(int position, SheetEntry entry, Option<Integer> place) {
        if (place.isEmpty()) {
            unknown.add(unknown(position));
        } else if (entries[place.get()] == null) {
            entries[place.get()] = entry;
        } else {
            twice[place.get()] = true;
        }
    }

    /** A key that nobody knows may be anything, a name among it: it is told by where it stands. */
    private static Violation unknown(int position) {
        return new Violation(new ViolationPath.OfEntry(position), ViolationCode.UNKNOWN_PROMPT, LinkedHashMap.empty());
    }

    /** The entry for a prompt: the first one, when there are several. */
    Option<SheetEntry> entry(int place) {
        return Option.of(entries[place]);
    }

    boolean hasTwice(int place) {
        return twice[place];
    }

    /** What answers no prompt, in the order of the sheet. */
    Seq<Violation> unknown() {
        return Vector.ofAll(unknown);
    }
}
