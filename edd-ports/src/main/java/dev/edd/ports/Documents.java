package dev.edd.ports;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentReferenceBuilder;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.ports.provider.ContentDetection;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;

/**
 * Documents that parties upload. Content goes to the vault as it is read, and is registered when it is there: what is registered
 * is always stored. Safe to share between threads.
 */
public final class Documents {
    /** Content that nobody has registered for so long is not being uploaded any more. */
    private static final Duration ORPHANED_AFTER = Duration.ofDays(1);

    /** Long before a sweep on any node might take it for an orphan: the day is counted from before the content came. */
    private static final Duration REGISTERED_WITHIN = ORPHANED_AFTER.dividedBy(2);

    private final UnitOfWork unitOfWork;
    private final DocumentVault vault;
    private final ContentDetection detection;
    private final UploadPolicy usual;
    private final Stamps stamps;
    private final IdGenerator ids;

    Documents(
            UnitOfWork unitOfWork,
            DocumentVault vault,
            ContentDetection detection,
            UploadPolicy usual,
            Stamps stamps,
            IdGenerator ids) {
        this.unitOfWork = unitOfWork;
        this.vault = vault;
        this.detection = detection;
        this.usual = usual;
        this.stamps = stamps;
        this.ids = ids;
    }

    /**
     * Stores a document of a party, as the facade's policy allows.
     *
     * @param owner whose document it is
     * @param name what its owner calls the file
     * @param type what it shows
     * @param declared what its content is said to be
     * @param content the content, not closed here
     * @return as {@link #upload(PartyId, FileName, DocumentType, ContentType, InputStream, UploadPolicy)}
     * @throws IOException when the content cannot be read to its end; nothing is stored then
     * @throws UploadTookTooLongException when the content came for half a day or longer; nothing is stored then
     */
    public Either<Refusal, DocumentReference> upload(
            PartyId owner, FileName name, DocumentType type, ContentType declared, InputStream content)
            throws IOException {
        return upload(owner, name, type, declared, content, usual);
    }

    /**
     * Stores a document of a party. Reads no more of it than the policy allows, and one byte to tell that there is more.
     *
     * @param owner whose document it is
     * @param name what its owner calls the file
     * @param type what it shows
     * @param declared what its content is said to be
     * @param content the content, not closed here
     * @param policy what content may be here, such as that of {@link UploadPolicy#of} what it is to be attached to
     * @return the document; refused, in this order, with {@code not_found} (customer or counterparty),
     *     {@code document_empty}, {@code content_type_not_accepted}, {@code content_type_mismatch},
     *     {@code document_too_large}
     * @throws IOException when the content cannot be read to its end; nothing is stored then
     * @throws UploadTookTooLongException when the content came for half a day or longer; nothing is stored then
     */
    public Either<Refusal, DocumentReference> upload(
            PartyId owner,
            FileName name,
            DocumentType type,
            ContentType declared,
            InputStream content,
            UploadPolicy policy)
            throws IOException {
        if (!isRegistered(owner)) {
            return Either.left(new PartyRefusal.NotFound(owner instanceof CustomerId ? "customer" : "counterparty"));
        }
        byte[] head = content.readNBytes((int) Math.min(ContentDetection.HEAD, policy.mostBytes() + 1L));
        Option<DocumentRefusal> refusal = Option.when(head.length == 0, head)
                .flatMap(empty -> policy.refusalOf(0))
                .orElse(() -> policy.refusalOf(declared, detection.typeOf(head)));
        if (refusal.isDefined()) {
            return Either.left(refusal.get());
        }
        Measured measured =
                new Measured(new SequenceInputStream(new ByteArrayInputStream(head), content), policy.mostBytes());
        DocumentId id = new DocumentId(ids.next());
        Instant at = stamps.instant();
        try {
            vault.keep(id, at, measured);
        } catch (Measured.TooLong tooLong) {
            return Either.left(policy.refusalOf(tooLong.size()).get());
        }
        if (!stamps.instant().isBefore(at.plus(REGISTERED_WITHIN))) {
            vault.discard(id);
            throw new UploadTookTooLongException(REGISTERED_WITHIN);
        }
        return registered(new DocumentReferenceBuilder()
                .id(id)
                .owner(owner)
                .name(name)
                .type(type)
                .contentType(declared)
                .size(measured.size())
                .sha256(measured.sha256())
                .storedAt(at)
                .build());
    }

    /**
     * Finds a document.
     *
     * @param id the document
     * @return the document, none when there is none
     */
    public Option<DocumentReference> find(DocumentId id) {
        return unitOfWork.read(
                stores -> stores.documents().find(LinkedHashSet.of(id)).get(id));
    }

    /**
     * Lists the documents of a party, a page at a time.
     *
     * @param owner whose
     * @param keyset which page
     * @return the page
     */
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return unitOfWork.read(stores -> stores.documents().page(owner, keyset));
    }

    /**
     * Reads the content of a document.
     *
     * @param <A> what the reader gives
     * @param id the document
     * @param reader gets the content, which ends with the call
     * @return what the reader gave, none when there is no such document
     * @throws IOException when the reader throws it
     */
    public <A> Option<A> read(DocumentId id, DocumentVault.Reader<A> reader) throws IOException {
        return find(id).isDefined() ? vault.read(id, reader) : Option.none();
    }

    /**
     * Throws content away that was kept a day ago or longer and never registered: what is left when a host dies between the
     * two. To be called until there is no next, now and then, on as many nodes as there are.
     *
     * @param after where the last call ended, none to begin
     * @param most how much content to look at, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public Discarded discardUnreferenced(Option<DocumentId> after, int most) {
        Keyset.requireSize(most);
        Seq<DocumentId> kept = vault.keptBefore(stamps.instant().minus(ORPHANED_AFTER), after, most);
        Set<DocumentId> registered = unitOfWork.read(
                stores -> stores.documents().find(kept.toLinkedSet()).keySet());
        int discarded = kept.reject(registered::contains).count(vault::discard);
        return new Discarded(kept.size(), discarded, kept.size() < most ? Option.none() : kept.lastOption());
    }

    private boolean isRegistered(PartyId owner) {
        return unitOfWork.read(stores -> owner instanceof CustomerId customer
                ? stores.parties().find(customer).isDefined()
                : stores.parties().find((CounterpartyId) owner).isDefined());
    }

    private Either<Refusal, DocumentReference> registered(DocumentReference document) {
        return unitOfWork.run(stores -> stores.register(document)
                ? Either.right(document)
                : Either.left(new DocumentRefusal.IdInUse(document.id())));
    }
}
