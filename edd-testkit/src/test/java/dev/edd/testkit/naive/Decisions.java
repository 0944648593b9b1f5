package dev.edd.testkit.naive;

import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The compliance decisions that a verification shows: only a completed one has any. */
final class Decisions implements Verification.Cases<Seq<ComplianceDecision>> {
    @Override
    public Seq<ComplianceDecision> storing(Storing state) {
        return Vector.empty();
    }

    @Override
    public Seq<ComplianceDecision> waiting(Waiting state) {
        return Vector.empty();
    }

    @Override
    public Seq<ComplianceDecision> pending(Pending state) {
        return Vector.empty();
    }

    @Override
    public Seq<ComplianceDecision> reviewing(Reviewing state) {
        return Vector.empty();
    }

    @Override
    public Seq<ComplianceDecision> completed(Completed state) {
        return state.decisions();
    }

    @Override
    public Seq<ComplianceDecision> expired(Expired state) {
        return Vector.empty();
    }
}
