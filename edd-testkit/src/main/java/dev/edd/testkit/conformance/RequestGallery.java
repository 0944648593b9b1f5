package dev.edd.testkit.conformance;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Two customers, each with requests on every course, and everything else that may be open beside them. */
final class RequestGallery {
    final Casework casework;
    final Seq<CustomerId> customers;
    final Seq<RequestId> requests;

    RequestGallery(Scene scene) {
        this.casework = new Casework(scene);
        this.customers = Vector.fill(2, () -> scene.customer());
        this.requests = Vector.of(RequestCourse.values())
                .flatMap(course -> customers.map(customer -> {
                    // one open request a questionnaire: each course has its own
                    String questionnaire = course.name().toLowerCase(Locale.ROOT);
                    return casework.request(
                            casework.opening(customer, RequestMoves.questionnaire(questionnaire, 1)), course);
                }));
    }

    Seq<EddRequest> stored() {
        return requests.map(id -> casework.found(id).value());
    }

    /** Every filter with one value and with two. */
    Seq<Seq<RequestQuery>> filters() {
        return Vector.of(
                choices(requests.take(3))
                        .map(ids -> new RequestQuery(ids, LinkedHashSet.empty(), LinkedHashSet.empty())),
                choices(customers)
                        .map(chosen -> new RequestQuery(LinkedHashSet.empty(), chosen, LinkedHashSet.empty())),
                choices(Vector.of(RequestState.values()))
                        .map(states -> new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), states)));
    }

    /** What passes both: of filters that stand in different places. */
    static RequestQuery both(RequestQuery one, RequestQuery other) {
        return new RequestQuery(
                one.ids().addAll(other.ids()),
                one.customers().addAll(other.customers()),
                one.states().addAll(other.states()));
    }

    static Position position(EddRequest request) {
        return new Position(request.createdAt(), request.id().value());
    }

    static Seq<EddRequest> ordered(Seq<EddRequest> stored, Order order) {
        return Walk.ordered(stored, order, RequestGallery::position);
    }

    static <T> Seq<Set<T>> choices(Seq<T> values) {
        return values.toVector()
                .<Set<T>>map(LinkedHashSet::of)
                .appendAll(values.toVector().combinations(2).map(LinkedHashSet::ofAll));
    }
}
