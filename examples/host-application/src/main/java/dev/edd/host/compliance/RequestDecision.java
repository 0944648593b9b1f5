package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.ports.Edd;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * What an officer decides on a request, as a body says it. Immutable.
 *
 * @param outcome {@code accepted}, {@code retry}, {@code failed} or {@code cancelled}
 * @param taking takes the decision
 * @param note why, in the officer's own words; for officers only
 */
record RequestDecision(String outcome, Taking taking, Option<String> note) {
    private static final int LONGEST_NOTE = 2000;

    /** Takes a decision on a request as it is read within the transaction. */
    interface Taking {
        Either<Refusal, EddRequest> take(Edd edd, EddRequest request, Actor officer);
    }

    static RequestDecision of(Fields body) {
        Option<Verdict> verdict = body.coded("outcome", Verdict.class);
        body.require(Vector.of("outcome"));
        Option<String> note = body.text("note");
        if (!note.forAll(text -> Storable.isText(text, LONGEST_NOTE))) {
            throw new Refused(Problem.invalid("note"));
        }
        return new RequestDecision(verdict.get().code(), taking(verdict.get(), body, note), note);
    }

    private static Taking taking(Verdict verdict, Fields body, Option<String> note) {
        return switch (verdict) {
            case ACCEPTED -> (edd, request, officer) -> edd.requests().accept(request.id(), officer);
            case CANCELLED -> (edd, request, officer) -> edd.requests().cancel(request.id(), officer);
            case RETRY -> Retry.of(body);
            case FAILED -> {
                Option<Fields> reason = body.object("reason");
                body.require(Vector.of("reason", "note"));
                CustomerReason told = reason(reason.get(), "reason");
                InternalNote internal = new InternalNote(note.get());
                yield (edd, request, officer) -> edd.requests().fail(request.id(), told, internal, officer);
            }
        };
    }

    static CustomerReason reason(Fields fields, String name) {
        fields.require(Vector.of("code", "text"));
        return CustomerReason.of(fields.needed("code"), fields.needed("text"))
                .getOrElseThrow(() -> new Refused(Problem.invalid(name)));
    }

    @Override
    public String toString() {
        return "RequestDecision[outcome=" + outcome + "]";
    }

    private enum Verdict implements Coded {
        ACCEPTED("accepted"),
        RETRY("retry"),
        FAILED("failed"),
        CANCELLED("cancelled");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
