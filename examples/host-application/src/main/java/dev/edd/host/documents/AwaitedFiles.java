package dev.edd.host.documents;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent.FurtherRequested;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.Submitted;
import dev.edd.ports.Edd;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Brings documents to the answers that name them, whichever of the two comes first. To do so again changes nothing. Immutable.
 *
 * @param edd the tenant's facade
 */
public record AwaitedFiles(Edd edd) {
    private static final int BATCH = 100;

    /**
     * Attaches an uploaded document to every submitted request of its owner that still waits for a file of its name.
     *
     * @param document the document, stored
     * @param actor who uploaded it
     * @return why the library refused, when a request waits for it and none took it; none when one took it, or none waits
     */
    public Option<Refusal> attachWhereAwaited(DocumentReference document, Actor actor) {
        RequestQuery submitted = new RequestQuery(
                LinkedHashSet.empty(),
                LinkedHashSet.of((CustomerId) document.owner()),
                LinkedHashSet.of(RequestState.SUBMITTED));
        Vector<Option<Refusal>> answers = Vector.empty();
        Option<Keyset> next = Option.some(Keyset.first(BATCH));
        while (next.isDefined()) {
            Page<EddRequest> page = edd.requests().page(submitted, next.get());
            answers = answers.appendAll(page.items()
                    .filter(request -> isAwaited(request, document.name()))
                    .map(request -> attach(request.id(), document, actor)));
            next = page.next().map(Keyset.first(BATCH)::after);
        }
        return answers.exists(Option::isEmpty)
                ? Option.none()
                : answers.flatMap(refused -> refused).headOption();
    }

    /**
     * Attaches a document to one request.
     *
     * @param request the request
     * @param document the document, stored
     * @param actor who uploaded it
     * @return why the library refused, none when it is attached
     */
    public Option<Refusal> attach(RequestId request, DocumentReference document, Actor actor) {
        Either<Refusal, EddRequest> answer = edd.requests().attachDocument(request, document.id(), actor);
        return answer.swap().toOption().filter(refusal -> !(refusal instanceof RequestRefusal.AlreadyAttached));
    }

    /**
     * Attaches what was uploaded before the answers that name it, the latest of a name. Only what was uploaded in the same
     * round counts: whoever is asked for a new paper is not to be served an old one that happens to have its name.
     *
     * <p>Whether a file is still awaited is read anew right before each one is attached, so that an old one does not replace
     * what came meanwhile. A window remains between that and the commit: an upload that is attached just then is replaced by
     * an older file of its name, and whoever uploaded it sees that in no answer. It takes two uploads of one name in one round.
     *
     * @param id the request
     * @param actor who answered
     */
    public void attachEarlier(RequestId id, Actor actor) {
        edd.requests()
                .find(id)
                .filter(Submitted.class::isInstance)
                .map(Submitted.class::cast)
                .forEach(submitted -> attachEarlier(submitted, askedAt(id), actor));
    }

    private void attachEarlier(Submitted request, Instant askedAt, Actor actor) {
        Set<AwaitedFile> awaited = request.submission().awaited().toLinkedSet();
        Option<Keyset> next = Option.some(Keyset.first(BATCH));
        while (next.isDefined() && !awaited.isEmpty()) {
            Page<DocumentReference> page = edd.documents().page(request.header().customer(), next.get());
            // newest first: the latest of a name comes before the others
            for (DocumentReference document :
                    page.items().filter(each -> !each.storedAt().isBefore(askedAt))) {
                Option<AwaitedFile> file =
                        request.submission().fileFor(document.name()).filter(awaited::contains);
                if (file.isDefined() && isThereOnceAttached(request, document, actor)) {
                    awaited = awaited.remove(file.get());
                }
            }
            boolean isAllOfTheRound =
                    page.items().exists(each -> each.storedAt().isBefore(askedAt));
            next = isAllOfTheRound ? Option.none() : page.next().map(Keyset.first(BATCH)::after);
        }
    }

    /** Whether the file has come: with this document, or because somebody uploaded another one while this goes on. */
    private boolean isThereOnceAttached(Submitted request, DocumentReference document, Actor actor) {
        boolean isStillAwaited = edd.requests()
                .find(request.id())
                .exists(now -> now instanceof Submitted submitted
                        && submitted.round().number() == request.round().number()
                        && isAwaited(submitted, document.name()));
        return !isStillAwaited || attach(request.id(), document, actor).isEmpty();
    }

    private Instant askedAt(RequestId id) {
        return edd.requests()
                .history(id)
                .map(HistoryEntry::event)
                .filter(AwaitedFiles::asks)
                .last()
                .stamp()
                .at();
    }

    private static boolean asks(Event event) {
        return event instanceof RequestOpened || event instanceof FurtherRequested;
    }

    private static boolean isAwaited(EddRequest request, FileName name) {
        return request instanceof Submitted submitted
                && submitted
                        .submission()
                        .fileFor(name)
                        .exists(file -> submitted.submission().awaited().contains(file));
    }
}
