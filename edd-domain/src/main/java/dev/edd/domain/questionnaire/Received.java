package dev.edd.domain.questionnaire;

import dev.edd.domain.party.PromptId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entries of a sheet by the prompts that they answer. */
final class Received {
    private final java.util.Map<PromptId, SheetEntry> entries = new HashMap<>();
    private final Set<PromptId> twice = new HashSet<>();
    private final List<Violation> unknown = new ArrayList<>();

    private Received() {}

    static Received sorted(AnswerSheet sheet, Map<String, PromptId> known, Examination examination) {
        Received received = new Received();
        int position = 0;
        for (SheetEntry entry : sheet.entries()) {
            received.add(position++, entry, examination.counted(known.get(entry.key())));
        }
        return received;
    }

    private void add(int position, SheetEntry entry, Option<PromptId> known) {
        if (known.isEmpty()) {
            unknown.add(unknown(position));
        } else if (entries.putIfAbsent(known.get(), entry) != null) {
            twice.add(known.get());
        }
    }

    /** A key that nobody knows may be anything, a name among it: it is told by where it stands. */
    private static Violation unknown(int position) {
        return new Violation(new ViolationPath.OfEntry(position), ViolationCode.UNKNOWN_PROMPT, LinkedHashMap.empty());
    }

    /** The entry for a prompt: the first one, when there are several. */
    Option<SheetEntry> entry(PromptId prompt) {
        return Option.of(entries.get(prompt));
    }

    boolean hasTwice(PromptId prompt) {
        return twice.contains(prompt);
    }

    /** What answers no prompt, in the order of the sheet. */
    Seq<Violation> unknown() {
        return Vector.ofAll(unknown);
    }
}
