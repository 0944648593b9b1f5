package dev.edd.domain.questionnaire;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads which files were meant. A name must stand for one file of the sheet only, since what is uploaded is told by it; a
 * document may serve two prompts, but not twice the same one.
 */
record FileReading(PromptId id, ResponseType.FileUpload type) implements Reading {
    @Override
    public Either<List<Violation>, Answer> read(RawAnswer raw, Examination examination) {
        if (!(raw instanceof RawAnswer.Files given)) {
            return Reading.wrongKind(id, type, raw);
        }
        DocumentRequirement requirement = type.requirement();
        Seq<RawFile> files = given.files();
        if (files.size() > requirement.most()) {
            return Reading.wrong(id, ViolationCode.TOO_MANY_FILES, count("most", requirement.most()));
        }
        List<Violation> violations = new ArrayList<>();
        if (files.size() < requirement.least()) {
            violations.add(new Violation(
                    new OfResponse(id), ViolationCode.TOO_FEW_FILES, count("least", requirement.least())));
        }
        List<CitedFile> cited = new ArrayList<>();
        Set<DocumentId> earlier = new HashSet<>();
        int position = 0;
        for (RawFile file : files) {
            OfItem path = new OfItem(id, position++);
            examination
                    .counted(
                            file instanceof RawFile.ByName byName
                                    ? named(path, byName.name(), examination)
                                    : document(path, ((RawFile.ById) file).id(), earlier))
                    .peekLeft(violations::add)
                    .forEach(cited::add);
        }
        return violations.isEmpty() ? Either.right(new Answer.Files(Vector.ofAll(cited))) : Either.left(violations);
    }

    private static Either<Violation, CitedFile> document(OfItem path, String text, Set<DocumentId> earlier) {
        Option<DocumentId> document = DocumentId.parse(text);
        if (document.isEmpty()) {
            return wrong(path, ViolationCode.INVALID_DOCUMENT_ID, LinkedHashMap.empty());
        }
        return earlier.add(document.get())
                ? Either.right(new CitedFile.ById(document.get()))
                : wrong(path, ViolationCode.DUPLICATE_DOCUMENT, LinkedHashMap.empty());
    }

    private static Either<Violation, CitedFile> named(OfItem path, String text, Examination examination) {
        Option<FileName.Problem> problem = FileName.problemOf(text);
        if (problem.isDefined()) {
            return wrong(path, codeOf(problem.get()), attributesOf(problem.get()));
        }
        FileName name = new FileName(text);
        return examination.takes(name)
                ? Either.right(new CitedFile.ByName(name))
                : wrong(path, ViolationCode.DUPLICATE_FILE_NAME, LinkedHashMap.empty());
    }

    private static ViolationCode codeOf(FileName.Problem problem) {
        return switch (problem) {
            case BLANK -> ViolationCode.FILE_NAME_BLANK;
            case TOO_LONG -> ViolationCode.FILE_NAME_TOO_LONG;
            case PATH_SEPARATOR -> ViolationCode.FILE_NAME_WITH_PATH;
            case CONTROL_CHARACTER -> ViolationCode.FILE_NAME_WITH_CONTROL;
            case UNSTORABLE -> ViolationCode.FILE_NAME_NOT_STORABLE;
            case RESERVED -> ViolationCode.FILE_NAME_RESERVED;
        };
    }

    private static Map<String, String> attributesOf(FileName.Problem problem) {
        return problem == FileName.Problem.TOO_LONG ? count("most", FileName.LONGEST) : LinkedHashMap.empty();
    }

    private static Either<Violation, CitedFile> wrong(OfItem path, ViolationCode code, Map<String, String> attributes) {
        return Either.left(new Violation(path, code, attributes));
    }

    private static Map<String, String> count(String name, int count) {
        return LinkedHashMap.of(name, Integer.toString(count));
    }
}
