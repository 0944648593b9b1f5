package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans for prompts that ask for documents. The names of files hold the id of the prompt, so that each is used once. */
final class FilePlans {
    private static final String ANY_NAME = "any.pdf";

    private FilePlans() {}

    static Arbitrary<ResponsePlan> all() {
        return DocumentValues.requirements()
                .flatMap(requirement -> Combinators.combine(
                                Arbitraries.integers().between(requirement.least(), requirement.most()),
                                Arbitraries.integers().between(0, 3),
                                wrong(requirement))
                        .as((count, byName, flaw) -> new ResponsePlan(
                                new ResponseType.FileUpload(requirement), id -> right(id, count, byName), flaw)));
    }

    /** So many files, one of {@code byName + 1} of them by id and the others by name. */
    private static Reply right(PromptId id, int count, int byName) {
        Vector<CitedFile> files = Vector.range(0, count)
                .map(each -> each % (byName + 1) == byName
                        ? new CitedFile.ById(document(each))
                        : new CitedFile.ByName(name(id, each)));
        return new Reply(new RawAnswer.Files(files.map(FilePlans::raw)), new Answer.Files(files));
    }

    private static RawFile raw(CitedFile file) {
        return file instanceof CitedFile.ByName byName
                ? new RawFile.ByName(byName.name().value())
                : new RawFile.ById(((CitedFile.ById) file).document().value().toString());
    }

    static FileName name(PromptId id, int position) {
        return new FileName(id.value() + " (" + position + ").pdf");
    }

    private static DocumentId document(int position) {
        return new DocumentId(new UUID(0x0190_a2c4_7f00_7000L, position));
    }

    private static Arbitrary<Function<PromptId, Flaw>> wrong(DocumentRequirement requirement) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(tooMany(requirement), tooFew(requirement))),
                Tuple.of(7, names(requirement)),
                Tuple.of(2, documents(requirement)),
                Tuple.of(1, ResponsePlans.wrongKind("file_upload")));
    }

    private static Function<PromptId, Flaw> tooMany(DocumentRequirement requirement) {
        return ResponsePlans.flaw(
                new RawAnswer.Files(Vector.fill(requirement.most() + 1, new RawFile.ByName(ANY_NAME))),
                ViolationCode.TOO_MANY_FILES,
                Flaw.number("most", requirement.most()));
    }

    private static Function<PromptId, Flaw> tooFew(DocumentRequirement requirement) {
        return id -> Flaw.of(
                id,
                new RawAnswer.Files(Vector.range(0, requirement.least() - 1)
                        .map(each -> new RawFile.ByName(name(id, each).value()))),
                ViolationCode.TOO_FEW_FILES,
                Flaw.number("least", requirement.least()));
    }

    /** Bad names: the flaws of the last of the files. */
    private static Arbitrary<Function<PromptId, Flaw>> names(DocumentRequirement requirement) {
        return Arbitraries.of(
                bad(requirement, " ", ViolationCode.FILE_NAME_BLANK),
                bad(requirement, "", ViolationCode.FILE_NAME_BLANK),
                bad(
                        requirement,
                        "w".repeat(FileName.LONGEST + 1),
                        ViolationCode.FILE_NAME_TOO_LONG,
                        Flaw.number("most", FileName.LONGEST)),
                bad(requirement, "../passport.pdf", ViolationCode.FILE_NAME_WITH_PATH),
                bad(requirement, "C:\\passport.pdf", ViolationCode.FILE_NAME_WITH_PATH),
                bad(requirement, "a\0.pdf", ViolationCode.FILE_NAME_WITH_CONTROL),
                bad(requirement, "a\r\n.pdf", ViolationCode.FILE_NAME_WITH_CONTROL),
                bad(requirement, "fdp.\u202Eexe", ViolationCode.FILE_NAME_WITH_CONTROL),
                bad(requirement, "\u2028", ViolationCode.FILE_NAME_BLANK),
                bad(requirement, "\udc00.pdf", ViolationCode.FILE_NAME_NOT_STORABLE),
                bad(requirement, "a\ud800", ViolationCode.FILE_NAME_NOT_STORABLE),
                bad(requirement, ".", ViolationCode.FILE_NAME_RESERVED),
                bad(requirement, "..", ViolationCode.FILE_NAME_RESERVED));
    }

    private static Function<PromptId, Flaw> bad(DocumentRequirement requirement, String name, ViolationCode code) {
        return bad(requirement, name, code, Flaw.nothing());
    }

    private static Function<PromptId, Flaw> bad(
            DocumentRequirement requirement, String name, ViolationCode code, Map<String, String> attributes) {
        return id -> last(
                id,
                requirement,
                new RawFile.ByName(name),
                (position, raw) -> Flaw.ofItem(id, position, raw, code, attributes));
    }

    private static Arbitrary<Function<PromptId, Flaw>> documents(DocumentRequirement requirement) {
        Arbitrary<Function<PromptId, Flaw>> notOne = RawValues.texts()
                .filter(text -> text.length() != 36)
                .map(text -> id -> last(
                        id,
                        requirement,
                        new RawFile.ById(text),
                        (position, raw) ->
                                Flaw.ofItem(id, position, raw, ViolationCode.INVALID_DOCUMENT_ID, Flaw.nothing())));
        return requirement.most() < 2
                ? notOne
                : Arbitraries.frequencyOf(
                        Tuple.of(1, notOne),
                        Tuple.of(2, Arbitraries.just(id -> twice(id, requirement))),
                        Tuple.of(1, Arbitraries.just(id -> namedTwice(id, requirement))));
    }

    private static Flaw namedTwice(PromptId id, DocumentRequirement requirement) {
        int others = Math.max(1, requirement.least() - 1);
        Vector<RawFile> files = Vector.range(0, others)
                .<RawFile>map(each -> new RawFile.ByName(name(id, each).value()))
                .append(new RawFile.ByName(name(id, 0).value()));
        return Flaw.ofItem(id, others, new RawAnswer.Files(files), ViolationCode.DUPLICATE_FILE_NAME, Flaw.nothing());
    }

    private static Flaw twice(PromptId id, DocumentRequirement requirement) {
        int others = Math.max(0, requirement.least() - 2);
        Vector<RawFile> files = Vector.range(0, others)
                .<RawFile>map(each -> new RawFile.ByName(name(id, each).value()))
                .append(raw(new CitedFile.ById(document(others))))
                .append(raw(new CitedFile.ById(document(others))));
        return Flaw.ofItem(
                id, others + 1, new RawAnswer.Files(files), ViolationCode.DUPLICATE_DOCUMENT, Flaw.nothing());
    }

    /** As many files as are owed, of which the last is given. */
    private static Flaw last(
            PromptId id, DocumentRequirement requirement, RawFile file, BiFunction<Integer, RawAnswer, Flaw> flaw) {
        int others = requirement.least() - 1;
        Vector<RawFile> files = Vector.range(0, others)
                .<RawFile>map(each -> new RawFile.ByName(name(id, each).value()))
                .append(file);
        return flaw.apply(others, new RawAnswer.Files(files));
    }
}
