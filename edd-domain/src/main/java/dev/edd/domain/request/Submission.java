package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a customer handed in for a round: answers, and documents as far as they have come. Immutable.
 *
 * @param answers the answers, all of them valid
 * @param named the files that were answered by name, in the order of the answers, whether they have come or not
 * @param documents the documents that have come: those cited by id, and those attached under an answered name, one a name
 */
public record Submission(Answers answers, Seq<AwaitedFile> named, Seq<AttachedDocument> documents) {
    /** How many files, by name and by id together, a submission may have. */
    public static final int MOST_FILES = 100;

    /** How much text the answers may have all together, in UTF-16 units, so that a request can be stored whole. */
    public static final int LONGEST_TEXT = 500_000;

    /** Checks that every file was answered, and that every document belongs to an answer. */
    public Submission {
        requireNonNull(answers);
        named = Vector.ofAll(named);
        documents = Vector.ofAll(documents);
        if (!named.map(AwaitedFile::name).equals(answers.fileNames())) {
            throw new IllegalArgumentException("the files that are named are those of the answers");
        }
        Seq<FileName> attached = documents.flatMap(AttachedDocument::answeredAs);
        if (attached.distinct().size() < attached.size()
                || !named.map(AwaitedFile::name).containsAll(attached)) {
            throw new IllegalArgumentException("a document is attached under an answered name, one a name");
        }
        if (!documents
                .filter(each -> each.answeredAs().isEmpty())
                .map(each -> each.document().id())
                .equals(answers.documents())) {
            throw new IllegalArgumentException("the documents that are cited are those of the answers");
        }
    }

    /**
     * The files that have not come yet.
     *
     * @return what the customer still owes, in the order of the answers
     */
    public Seq<AwaitedFile> awaited() {
        Set<FileName> attached = documents.flatMap(AttachedDocument::answeredAs).toSet();
        return named.filter(file -> !attached.contains(file.name()));
    }

    /**
     * The answered file that an upload is. Answered names come without extension and uploads with it (facts 3.6), so both
     * fit; when two answered names fit, the exact one is meant.
     *
     * @param uploaded the name of the upload
     * @return the file, whether a document has come for it already or not; none when no answer names it
     */
    public Option<AwaitedFile> fileFor(FileName uploaded) {
        return named.find(file -> file.isCalled(uploaded)).orElse(() -> named.find(file -> file.isStemOf(uploaded)));
    }

    /**
     * The documents in answer to a prompt.
     *
     * @param prompt the prompt
     * @return the documents that have come
     */
    public Seq<DocumentReference> documentsOf(PromptId prompt) {
        return documents.filter(each -> each.prompt().equals(prompt)).map(AttachedDocument::document);
    }

    Seq<PromptId> prompts() {
        return answers.given().map(GivenAnswer::prompt);
    }

    Submission with(AttachedDocument document) {
        int former = documents.indexWhere(
                each -> each.answeredAs().isDefined() && each.answeredAs().equals(document.answeredAs()));
        return new Submission(
                answers, named, former < 0 ? documents.append(document) : documents.update(former, document));
    }
}
