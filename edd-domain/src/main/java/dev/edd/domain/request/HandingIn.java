package dev.edd.domain.request;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The rules about what is handed in: how much, whose documents, what they must be like, and that none comes again that was
 * not accepted before.
 *
 * @param customer whose documents are taken
 * @param refusedContent what is not taken again
 */
record HandingIn(CustomerId customer, Set<Sha256> refusedContent) {
    /** Valid answers with their documents, or everything that is wrong with the documents at once. */
    Either<Refusal, Submission> submission(
            Questionnaire questionnaire, Answers answers, Seq<DocumentReference> documents) {
        if (AnswerLength.of(answers) > Submission.LONGEST_TEXT) {
            return Either.left(new RequestRefusal.AnswersTooLong());
        }
        Vector<Cited> cited = cited(questionnaire, answers);
        if (cited.size() > Submission.MOST_FILES) {
            return Either.left(new RequestRefusal.TooManyFiles());
        }
        Map<DocumentId, DocumentReference> known =
                HashMap.ofAll(documents.toJavaStream(), DocumentReference::id, document -> document);
        Vector<Either<RefusedFile, AttachedDocument>> judged = cited.flatMap(each -> judged(each, known));
        Vector<RefusedFile> refused = judged.flatMap(each -> each.swap().toOption());
        return refused.isEmpty()
                ? Either.right(new Submission(answers, cited.flatMap(Cited::awaited), judged.flatMap(Either::toOption)))
                : Either.left(new RequestRefusal.DocumentsRefused(refused));
    }

    /** Why a document is not taken in answer to a prompt, if there is a reason. */
    Option<Refusal> refusalOf(DocumentReference document, DocumentRequirement requirement) {
        if (!isOwned(document)) {
            return Option.some(new RequestRefusal.DocumentNotFound());
        }
        return requirement
                .refusalOf(document)
                .<Refusal>map(refusal -> refusal)
                .orElse(() -> Option.when(
                        refusedContent.contains(document.sha256()), RequestRefusal.DocumentRefusedBefore::new));
    }

    /** Somebody else's document is not told apart from none. */
    boolean isOwned(DocumentReference document) {
        return document.owner().equals(customer);
    }

    private Option<Either<RefusedFile, AttachedDocument>> judged(
            Cited cited, Map<DocumentId, DocumentReference> known) {
        return cited.file() instanceof CitedFile.ById byId
                ? Option.some(known.get(byId.document())
                        .<Refusal>toEither(RequestRefusal.DocumentNotFound::new)
                        .flatMap(document -> refusalOf(document, cited.requirement())
                                .<Either<Refusal, DocumentReference>>map(Either::left)
                                .getOrElse(() -> Either.right(document)))
                        .bimap(
                                refusal -> new RefusedFile(cited.path(), refusal),
                                document -> new AttachedDocument(cited.path().id(), Option.none(), document)))
                : Option.none();
    }

    private static Vector<Cited> cited(Questionnaire questionnaire, Answers answers) {
        Map<PromptId, ResponseType> responses =
                HashMap.ofAll(questionnaire.prompts().toJavaStream(), each -> each.id(), each -> each.response());
        return Vector.ofAll(answers.given())
                .flatMap(answer -> responses
                        .get(answer.prompt())
                        .toVector()
                        .flatMap(response -> response instanceof ResponseType.FileUpload upload
                                ? cited(answer, upload.requirement())
                                : Vector.empty()));
    }

    private static Vector<Cited> cited(GivenAnswer answer, DocumentRequirement requirement) {
        return answer.answer() instanceof Answer.Files files
                ? Vector.ofAll(files.files())
                        .zipWithIndex(
                                (file, position) -> new Cited(new OfItem(answer.prompt(), position), file, requirement))
                : Vector.empty();
    }

    /** A file of an answer: where it stands, how it is named, and what it must be like. */
    private record Cited(OfItem path, CitedFile file, DocumentRequirement requirement) {
        Option<AwaitedFile> awaited() {
            return file instanceof CitedFile.ByName byName
                    ? Option.some(new AwaitedFile(path.id(), byName.name(), requirement))
                    : Option.none();
        }
    }
}
