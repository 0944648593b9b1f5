package dev.edd.host.wire.requests;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.host.wire.questions.FurtherForm;
import dev.edd.host.wire.questions.LastRound;
import dev.edd.ports.Edd;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The requests and questionnaires of a tenant, whole: this vendor's listings have no pages (facts 3.1, 3.2). */
record Forms(Edd edd) {
    Seq<EddRequest> requests(RequestQuery query) {
        Vector<EddRequest> found = Vector.empty();
        Option<Keyset> next = Option.some(Keyset.first(Keyset.LARGEST));
        while (next.isDefined()) {
            Page<EddRequest> page = edd.requests().page(query, next.get());
            found = found.appendAll(page.items());
            next = page.next().map(Keyset.first(Keyset.LARGEST)::after);
        }
        return found;
    }

    /** What may be asked of anybody in its latest version, and whatever is being asked now. */
    Seq<Questionnaire> questionnaires() {
        Set<QuestionnaireRef> asked = requests(new RequestQuery(
                        LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(RequestState.REQUESTED)))
                .map(Forms::asked)
                .toLinkedSet();
        Seq<Questionnaire> latest = latest().filter(each -> !FurtherForm.isFor(each.id()));
        Set<QuestionnaireRef> shown = latest.map(QuestionnaireRef::of).toLinkedSet();
        return latest.appendAll(
                asked.toVector().filter(ref -> !shown.contains(ref)).map(this::published));
    }

    static QuestionnaireRef asked(EddRequest request) {
        return LastRound.of(request).questionnaire();
    }

    Questionnaire published(QuestionnaireRef ref) {
        return edd.questionnaires()
                .find(ref)
                .getOrElseThrow(() -> new IllegalStateException("a request asks what was never published"));
    }

    private Seq<Questionnaire> latest() {
        Vector<Questionnaire> found = Vector.empty();
        Option<QuestionnaireId> after = Option.none();
        do {
            Seq<Questionnaire> some = edd.questionnaires().latest(after, Keyset.LARGEST);
            found = found.appendAll(some);
            after = some.size() < Keyset.LARGEST
                    ? Option.none()
                    : some.lastOption().map(Questionnaire::id);
        } while (after.isDefined());
        return found;
    }
}
