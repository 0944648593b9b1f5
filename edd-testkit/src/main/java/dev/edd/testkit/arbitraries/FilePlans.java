package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.UUID;
import java.util.function.Function;

/** Plans for prompts that ask for documents. The names of files hold the id of the prompt, so that each is used once. */
final class FilePlans {
    private static final Vector<String> NO_IDS = Vector.of(
            "",
            "1-1-1-1-1",
            "0190a2c4-7f00-7000-8000-00000000000g",
            "0190a2c47f0070008000000000000001",
            "\0",
            "\ud800");

    private FilePlans() {}

    static ResponsePlan files(Dice dice) {
        DocumentRequirement requirement = requirement(dice);
        ResponseType type = new ResponseType.FileUpload(requirement);
        int count = dice.between(requirement.least(), requirement.most());
        int byName = dice.between(0, 3);
        return new ResponsePlan(type, id -> right(id, count, byName), wrong(dice, type, requirement));
    }

    private static DocumentRequirement requirement(Dice dice) {
        int highest = dice.isOneIn(6) ? DocumentRequirement.MOST_FILES : 4;
        int one = dice.between(1, highest);
        int other = dice.between(1, highest);
        return new DocumentRequirement(
                dice.any(
                        LinkedHashSet.<DocumentType>empty(),
                        LinkedHashSet.of(DocumentType.SELFIE),
                        LinkedHashSet.of(DocumentType.PROOF_OF_ADDRESS, DocumentType.UTILITY_BILL)),
                dice.any(DocumentRequirement.USUAL_CONTENT, LinkedHashSet.of(ContentType.JPEG)),
                dice.any(DocumentRequirement.USUAL_BYTES, 1L, DocumentRequirement.LARGEST),
                Math.min(one, other),
                Math.max(one, other));
    }

    /** So many files, one of {@code byName + 1} of them by id and the others by name. */
    private static Reply right(PromptId id, int count, int byName) {
        Vector<CitedFile> files = Vector.range(0, count)
                .map(each -> each % (byName + 1) == byName
                        ? new CitedFile.ById(document(each))
                        : new CitedFile.ByName(new FileName(name(id, each))));
        return new Reply(new RawAnswer.Files(files.map(FilePlans::raw)), new Answer.Files(files));
    }

    private static RawFile raw(CitedFile file) {
        return file instanceof CitedFile.ByName byName
                ? new RawFile.ByName(byName.name().value())
                : new RawFile.ById(((CitedFile.ById) file).document().value().toString());
    }

    private static Function<PromptId, Flaw> wrong(Dice dice, ResponseType type, DocumentRequirement requirement) {
        return switch (dice.between(1, 13)) {
            case 1 -> ResponsePlan.wrongKind(dice, type);
            case 2 ->
                ResponsePlan.flaw(
                        new RawAnswer.Files(Vector.fill(requirement.most() + 1, new RawFile.ByName("any.pdf"))),
                        ViolationCode.TOO_MANY_FILES,
                        Flaw.number("most", requirement.most()));
            case 3 ->
                id -> Flaw.of(
                        id,
                        new RawAnswer.Files(named(id, requirement.least() - 1)),
                        ViolationCode.TOO_FEW_FILES,
                        Flaw.number("least", requirement.least()));
            case 4, 5, 6 -> document(requirement, dice.of(NO_IDS), dice.isOneIn(3));
            case 7 -> name(requirement, "w".repeat(FileName.LONGEST + 1), ViolationCode.FILE_NAME_TOO_LONG);
            case 8 -> name(requirement, dice.any("", " ", "\u2028"), ViolationCode.FILE_NAME_BLANK);
            case 9 -> name(requirement, dice.any("../a.pdf", "C:\\a.pdf"), ViolationCode.FILE_NAME_WITH_PATH);
            case 10 ->
                name(
                        requirement,
                        dice.any("a\0.pdf", "a\r\n.pdf", "fdp.\u202Eexe"),
                        ViolationCode.FILE_NAME_WITH_CONTROL);
            case 11 -> name(requirement, dice.any("\udc00.pdf", "a\ud800"), ViolationCode.FILE_NAME_NOT_STORABLE);
            case 12 -> name(requirement, dice.any(".", ".."), ViolationCode.FILE_NAME_RESERVED);
            default -> namedTwice(requirement);
        };
    }

    private static Function<PromptId, Flaw> name(DocumentRequirement requirement, String name, ViolationCode code) {
        Map<String, String> attributes =
                code == ViolationCode.FILE_NAME_TOO_LONG ? Flaw.number("most", FileName.LONGEST) : Flaw.nothing();
        return id -> last(id, named(id, requirement.least() - 1), new RawFile.ByName(name), code, attributes);
    }

    /** A document whose id is none; or, where two are allowed, one that is cited twice. */
    private static Function<PromptId, Flaw> document(DocumentRequirement requirement, String noId, boolean asNoId) {
        return asNoId || requirement.most() == 1
                ? id -> last(
                        id,
                        named(id, requirement.least() - 1),
                        new RawFile.ById(noId),
                        ViolationCode.INVALID_DOCUMENT_ID,
                        Flaw.nothing())
                : citedTwice(requirement);
    }

    /** A name that is there twice, where two files are allowed; a name of two dots elsewhere. */
    private static Function<PromptId, Flaw> namedTwice(DocumentRequirement requirement) {
        return requirement.most() == 1
                ? name(requirement, "..", ViolationCode.FILE_NAME_RESERVED)
                : id -> last(
                        id,
                        named(id, Math.max(1, requirement.least() - 1)),
                        new RawFile.ByName(name(id, 0)),
                        ViolationCode.DUPLICATE_FILE_NAME,
                        Flaw.nothing());
    }

    private static Function<PromptId, Flaw> citedTwice(DocumentRequirement requirement) {
        RawFile document = raw(new CitedFile.ById(document(0)));
        return id -> last(
                id,
                named(id, Math.max(0, requirement.least() - 2)).append(document),
                document,
                ViolationCode.DUPLICATE_DOCUMENT,
                Flaw.nothing());
    }

    /** Files of which the last is wrong. */
    private static Flaw last(
            PromptId id, Vector<RawFile> others, RawFile last, ViolationCode code, Map<String, String> attributes) {
        return Flaw.ofItem(id, others.size(), new RawAnswer.Files(others.append(last)), code, attributes);
    }

    private static Vector<RawFile> named(PromptId id, int count) {
        return Vector.range(0, count).map(each -> new RawFile.ByName(name(id, each)));
    }

    private static String name(PromptId id, int position) {
        return id.value() + " (" + position + ").pdf";
    }

    private static DocumentId document(int position) {
        return new DocumentId(new UUID(0x0190_a2c4_7f00_7000L, position));
    }
}
