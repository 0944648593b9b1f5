package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is known of the documents that parties have uploaded. */
public interface DocumentConformance extends StorageFixture {
    /**
     * Names, types, sizes and instants come back as they went in.
     *
     * @param document any document
     */
    @Property(tries = 50)
    default void a_document_is_found_as_it_was_registered(@ForAll DocumentReference document) {
        Scene scene = new Scene(fresh());
        assertThat(register(scene, document)).isTrue();

        assertThat(find(scene, document.id()).values()).containsExactly(document);
        assertThat(walk(scene, document.owner(), Order.OLDEST_FIRST, 10)).containsExactly(document);
    }

    /** As many as are asked for, and of those that do not exist none. */
    @Test
    default void of_documents_that_are_asked_for_those_that_exist_are_found() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Seq<DocumentReference> stored = Vector.fill(5, () -> registered(scene, customer));
        DocumentId unknown = new DocumentId(scene.ids.next());

        Map<DocumentId, DocumentReference> found =
                find(scene, stored.get(1).id(), unknown, stored.get(3).id());

        assertThat(found.keySet())
                .containsExactlyInAnyOrder(stored.get(1).id(), stored.get(3).id());
        assertThat(found.values()).containsExactlyInAnyOrder(stored.get(1), stored.get(3));
        assertThat(find(scene)).isEmpty();
        assertThat(find(scene, unknown)).isEmpty();
    }

    /** Under an id there is one document, also when somebody else brings the second one; the unit may go on. */
    @Test
    default void a_document_is_registered_once_for_good() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CustomerId other = scene.customer();
        DocumentReference first = registered(scene, customer);
        DocumentReference next = document(scene, other);

        assertThat(register(scene, first)).isFalse();
        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.register(first.withOwner(other).withName(new FileName("other.pdf"))))
                    .isFalse();
            assertThat(stores.register(next)).isTrue();
            return Either.right("done");
        });

        assertThat(find(scene, first.id(), next.id()).values()).containsExactlyInAnyOrder(first, next);
        assertThat(walk(scene, customer, Order.OLDEST_FIRST, 10)).containsExactly(first);
        assertThat(walk(scene, other, Order.OLDEST_FIRST, 10)).containsExactly(next);
    }

    /** The same content may be uploaded again: two documents. */
    @Test
    default void one_content_may_be_registered_under_two_ids() {
        Scene scene = new Scene(fresh());
        DocumentReference first = registered(scene, scene.customer());
        DocumentReference second = first.withId(new DocumentId(scene.ids.next()));

        assertThat(register(scene, second)).isTrue();
        assertThat(find(scene, first.id(), second.id()).values()).containsExactlyInAnyOrder(first, second);
    }

    /** In the order of storing, in either direction, and those of nobody else; a customer and a counterparty are two. */
    @Test
    default void pages_give_every_document_of_its_owner_once_and_in_order() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CounterpartyId sameKey = new CounterpartyId(customer.value());
        Instant at = scene.clock.instant();
        Seq<DocumentReference> atOnce = Gallery.awkwardIds().map(id -> document(customer, id, at));
        Vector<DocumentReference> stored = Vector.empty();
        for (int number = 0; number < 5; number++) {
            registered(scene, scene.customer());
            register(scene, document(scene, sameKey));
            stored = stored.append(registered(scene, customer));
        }
        atOnce.forEach(document -> assertThat(register(scene, document)).isTrue());
        Seq<DocumentReference> expected =
                stored.appendAll(atOnce).sorted(Comparator.comparing(DocumentConformance::place));

        Vector.of(1, 3, expected.size(), expected.size() + 1).forEach(size -> {
            assertThat(walk(scene, customer, Order.OLDEST_FIRST, size)).containsExactlyElementsOf(expected);
            assertThat(walk(scene, customer, Order.NEWEST_FIRST, size)).containsExactlyElementsOf(expected.reverse());
        });
        assertThat(walk(scene, sameKey, Order.OLDEST_FIRST, 10)).hasSize(5);
        assertThat(walk(scene, new CustomerId(scene.ids.next()), Order.OLDEST_FIRST, 10))
                .isEmpty();
    }

    /** What was rolled back was not registered, and may be; until it has ended, others see nothing of a unit. */
    @Test
    default void a_document_of_a_unit_that_is_rolled_back_was_not_registered() {
        Scene scene = new Scene(fresh());
        DocumentReference document = document(scene, scene.customer());

        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.register(document)).isTrue();
            assertThat(stores.documents().find(LinkedHashSet.of(document.id())).values())
                    .containsExactly(document);
            Rendezvous.elsewhere(() -> {
                assertThat(find(scene, document.id())).isEmpty();
                return true;
            });
            return Either.left(new Scene.RolledBack());
        });

        assertThat(find(scene, document.id())).isEmpty();
        assertThat(walk(scene, document.owner(), Order.OLDEST_FIRST, 10)).isEmpty();
        assertThat(register(scene, document)).isTrue();
        assertThat(find(scene, document.id()).values()).containsExactly(document);
    }

    /** What was registered before an exception was not, and may be. */
    @Test
    default void a_document_of_a_unit_that_throws_was_not_registered() {
        Scene scene = new Scene(fresh());
        DocumentReference document = document(scene, scene.customer());
        RuntimeException thrown = new IllegalArgumentException("thrown by the work");

        assertThatThrownBy(() -> scene.storage.unitOfWork().run(stores -> {
                    assertThat(stores.register(document)).isTrue();
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(find(scene, document.id())).isEmpty();
        assertThat(register(scene, document)).isTrue();
        assertThat(find(scene, document.id()).values()).containsExactly(document);
    }

    /** Of those who register under one id at once, exactly one has. */
    @Test
    default void of_racing_registrations_under_one_id_exactly_one_is_the_first() {
        Scene scene = new Scene(fresh());
        DocumentReference document = document(scene, scene.customer());
        Seq<DocumentReference> rivals = Vector.range(0, ConcurrencyConformance.RACERS)
                .map(racer -> document.withName(new FileName("file-" + racer + ".pdf")));

        Seq<Boolean> answers = Rendezvous.of(rivals.size(), racer -> () -> register(scene, rivals.get(racer)));

        assertThat(answers.count(first -> first)).isEqualTo(1);
        assertThat(find(scene, document.id()).values()).containsExactly(rivals.get(answers.indexOf(true)));
    }

    private static DocumentReference registered(Scene scene, PartyId owner) {
        DocumentReference document = document(scene, owner);
        assertThat(register(scene, document)).isTrue();
        return document;
    }

    private static DocumentReference document(Scene scene, PartyId owner) {
        return document(owner, scene.ids.next(), scene.stamp().at());
    }

    private static DocumentReference document(PartyId owner, UUID id, Instant at) {
        return new DocumentReference(
                new DocumentId(id),
                owner,
                new FileName("passport.pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                at);
    }

    private static boolean register(Scene scene, DocumentReference document) {
        return scene.storage
                .unitOfWork()
                .run(stores -> Either.right(stores.register(document)))
                .get();
    }

    private static Map<DocumentId, DocumentReference> find(Scene scene, DocumentId... ids) {
        return scene.read(reads -> reads.documents().find(LinkedHashSet.of(ids)));
    }

    private static Seq<DocumentReference> walk(Scene scene, PartyId owner, Order order, int size) {
        return Walk.pages(
                order,
                size,
                keyset -> scene.<Page<DocumentReference>>read(
                        reads -> reads.documents().page(owner, keyset)));
    }

    private static Position place(DocumentReference document) {
        return new Position(document.storedAt(), document.id().value());
    }
}
