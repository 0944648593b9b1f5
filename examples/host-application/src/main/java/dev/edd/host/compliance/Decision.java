package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What an officer decides, as a body says it: an outcome, with failure codes if and only if it is {@code failed}. Immutable.
 *
 * @param outcome {@code passed} or {@code failed}
 * @param command makes the command of the stamp
 * @param note why, in the officer's own words; for officers only
 */
record Decision(String outcome, Function<Stamp, VerificationCommand> command, Option<String> note) {
    private static final int MOST = 50;
    private static final int LONGEST_NOTE = 2000;

    static Decision of(Fields body) {
        Option<Verdict> verdict = body.coded("outcome", Verdict.class);
        body.require(Vector.of("outcome"));
        Seq<FailureCode> failureCodes = body.codes("failure_codes", FailureCode.class, MOST);
        Seq<ComplianceDecision> decisions =
                body.objects("compliance_decisions", MOST).map(Decision::decision);
        Option<String> note = body.text("note");
        refuseUnless(note.forAll(text -> Storable.isText(text, LONGEST_NOTE)), "note");
        Function<Stamp, VerificationCommand> command = switch (verdict.get()) {
            case PASSED -> {
                refuseUnless(failureCodes.isEmpty(), "failure_codes");
                yield stamp -> new VerificationCommand.Pass(stamp, decisions);
            }
            case FAILED -> {
                refuseUnless(decisions.isEmpty(), "compliance_decisions");
                yield stamp -> new VerificationCommand.Fail(stamp, TreeSet.ofAll(failureCodes));
            }
        };
        return new Decision(verdict.get().code(), command, note);
    }

    @Override
    public String toString() {
        return "Decision[outcome=" + outcome + "]";
    }

    private static ComplianceDecision decision(Fields fields) {
        Option<ComplianceType> type = fields.coded("type", ComplianceType.class);
        Option<DecisionState> state = fields.coded("state", DecisionState.class);
        fields.require(Vector.of("type", "state"));
        Seq<FailureCode> failureCodes = fields.codes("failure_codes", FailureCode.class, MOST);
        refuseUnless(state.get() != DecisionState.PASSED || failureCodes.isEmpty(), "failure_codes");
        return new ComplianceDecision(type.get(), state.get(), TreeSet.ofAll(failureCodes), Option.none());
    }

    private static void refuseUnless(boolean valid, String name) {
        if (!valid) {
            throw new Refused(Problem.invalid(name));
        }
    }

    private enum Verdict implements Coded {
        PASSED("passed"),
        FAILED("failed");

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
