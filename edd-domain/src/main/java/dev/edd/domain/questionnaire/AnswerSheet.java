package dev.edd.domain.questionnaire;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What somebody sent as answers to a questionnaire, nothing of it judged yet: keys may be unknown, or come twice. Personal
 * data: {@link #toString} does not show it. Immutable.
 *
 * @param entries the lines in the order they came
 */
public record AnswerSheet(Seq<SheetEntry> entries) {
    /** How many entries are judged; a sheet with more is refused as a whole. */
    public static final int MOST_ENTRIES = 2 * Questionnaire.MOST_PROMPTS;

    /** Takes the entries as they are now. */
    public AnswerSheet {
        entries = Vector.ofAll(entries);
    }

    /**
     * A sheet of these entries.
     *
     * @param entries the lines in order
     * @return the sheet
     */
    public static AnswerSheet of(SheetEntry... entries) {
        return new AnswerSheet(Vector.of(entries));
    }

    /**
     * The documents that the sheet cites by what may be their ids: what judging it needs.
     *
     * @return the ids, of more files than any questionnaire allows the first ones only
     */
    public Set<DocumentId> documents() {
        return entries.toStream()
                .flatMap(SheetEntry::answer)
                .flatMap(answer -> answer instanceof RawAnswer.Files files ? files.files() : Vector.empty())
                .flatMap(file -> file instanceof RawFile.ById byId ? DocumentId.parse(byId.id()) : Option.none())
                .take(Questionnaire.MOST_PROMPTS * DocumentRequirement.MOST_FILES)
                .toLinkedSet();
    }

    @Override
    public String toString() {
        return "AnswerSheet[" + entries.size() + " entries]";
    }
}
