package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.FurtherRequested;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Whether everything is there that cases refer to, whole: documents with their content, and questionnaires. */
final class DocumentAudit {
    private final Ledger ledger;
    private final Seq<HistoryEntry> history;
    private final DocumentVault vault;

    DocumentAudit(Ledger ledger, Seq<HistoryEntry> history) {
        this.ledger = ledger;
        this.history = history;
        this.vault = JdbcVault.over(ledger.database(), ledger.tenant());
    }

    void assertSound() {
        Map<DocumentId, DocumentReference> registered = registered();
        assertThat(attached().filter(each -> !registered.get(each.id()).contains(each)))
                .as("attached, and not registered")
                .isEmpty();
        registered.values().forEach(this::assertContent);
        assertThat(ledger.rows("select id, count(*) from edd_content_chunk where tenant = ? group by id")
                        .toSet())
                .as("every chunk belongs to content that is there")
                .isEqualTo(ledger.rows("select id, chunks from edd_content where tenant = ?")
                        .toSet());
        asked().forEach(ref -> assertThat(ledger.storage()
                        .unitOfWork()
                        .<Boolean>read(reads -> reads.questionnaires().find(ref).isDefined()))
                .as("published: " + ref)
                .isTrue());
    }

    private Map<DocumentId, DocumentReference> registered() {
        Set<DocumentId> ids = ledger.rows("select id from edd_document where tenant = ?")
                .map(row -> new DocumentId(UUID.fromString(row.get(0))))
                .toSet();
        return ledger.storage().unitOfWork().read(reads -> reads.documents().find(ids));
    }

    private Seq<DocumentReference> attached() {
        return history.map(HistoryEntry::event).flatMap(event -> {
            if (event instanceof AnswersSubmitted submitted) {
                return submitted.documents().map(AttachedDocument::document);
            }
            if (event instanceof DocumentAttached attached) {
                return Vector.of(attached.document().document());
            }
            return event instanceof SubmissionEvent.DocumentAttached attached
                    ? Vector.of(attached.document())
                    : Vector.<DocumentReference>empty();
        });
    }

    private Set<QuestionnaireRef> asked() {
        return history.map(HistoryEntry::event)
                .flatMap(event -> event instanceof RequestOpened opened
                        ? Vector.of(opened.questionnaire())
                        : event instanceof FurtherRequested further
                                ? Vector.of(further.questionnaire())
                                : Vector.<QuestionnaireRef>empty())
                .toSet();
    }

    private void assertContent(DocumentReference document) {
        try {
            byte[] content = vault.read(document.id(), stream -> stream.readAllBytes())
                    .getOrElseThrow(() -> new AssertionError("no content of " + document.id()));
            assertThat(content.length).isEqualTo((int) document.size());
            assertThat(Sha256.of(MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(document.sha256());
        } catch (IOException failure) {
            throw new AssertionError("cannot read the content of " + document.id(), failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
