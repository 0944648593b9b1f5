package dev.edd.benchmarks.jdbc;

import static dev.edd.benchmarks.jdbc.Library.APP;
import static dev.edd.benchmarks.jdbc.Library.KYC;
import static dev.edd.benchmarks.jdbc.Library.OFFICER;
import static dev.edd.benchmarks.jdbc.Library.done;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.Edd;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** The library's commands, through its facade. */
final class EddCasework implements Casework<VerificationId> {
    private final Edd edd;

    EddCasework(Edd edd) {
        this.edd = edd;
    }

    @Override
    public VerificationId create(CustomerId customer) {
        return done(edd.verifications()
                        .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP))
                .id();
    }

    @Override
    public void openInquiry(VerificationId known) {
        give(known, KYC, stamp -> new OpenInquiry(stamp, Library.inquiry(known.value()), VerificationPolicy.STANDARD));
    }

    @Override
    public void startProcessing(VerificationId known) {
        give(known, KYC, StartProcessing::new);
    }

    @Override
    public void flagForReview(VerificationId known) {
        give(known, KYC, FlagForReview::new);
    }

    @Override
    public void pass(VerificationId known) {
        give(
                known,
                OFFICER,
                stamp -> new Pass(stamp, Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION))));
    }

    private void give(VerificationId known, Actor actor, Function<Stamp, VerificationCommand> command) {
        done(edd.verifications().give(known, actor, command));
    }
}
