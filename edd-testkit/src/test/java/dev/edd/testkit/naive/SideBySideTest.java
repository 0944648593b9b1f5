package dev.edd.testkit.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.arbitraries.Trial;
import dev.edd.testkit.arbitraries.VerificationHistories;
import dev.edd.testkit.laws.Tally;
import dev.edd.testkit.laws.TriesEnough;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The kernel and the naive model are given the same commands, and never differ. */
class SideBySideTest implements TriesEnough {
    @Override
    public Lifecycle<Verification, VerificationCommand, VerificationEvent> lifecycle() {
        return Verification.LIFECYCLE;
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return HashSet.of(
                LifecycleRefusal.NotAllowed.class,
                LifecycleRefusal.NotPermitted.class,
                LifecycleRefusal.TimeWentBack.class,
                PartyRefusal.NotFound.class,
                VerificationRefusal.IdInUse.class,
                VerificationRefusal.Unsupported.class,
                VerificationRefusal.UnverifiedCustomer.class,
                VerificationRefusal.ContradictingDecisions.class,
                VerificationRefusal.NoFailureCode.class,
                VerificationRefusal.OnlyTimeout.class,
                VerificationRefusal.NotDueYet.class,
                VerificationRefusal.PastExpiry.class);
    }

    @Property
    void kernel_and_model_answer_alike_and_look_alike(
            @ForAll("scripts") Script<Verification, VerificationCommand> script) {
        Vector<Trial<Verification, VerificationCommand, VerificationEvent>> trials = script.on(Verification.LIFECYCLE);
        Tally.ofThisProperty().count(trials);
        NaiveVerification model = new NaiveVerification();
        for (Trial<Verification, VerificationCommand, VerificationEvent> trial : trials) {
            model = trial.before().isEmpty() ? new NaiveVerification() : model;

            String answer = given(model, trial.command());

            assertThat(answer)
                    .as("%s", trial)
                    .isEqualTo(
                            trial.answer().isRight()
                                    ? "ok"
                                    : trial.answer().getLeft().code());
            assertThat(looks(model))
                    .isEqualTo(trial.after()
                            .map(SideBySideTest::looks)
                            .getOrElse(LinkedHashMap.of("state", Lifecycle.UNBORN)));
        }
    }

    @Provide
    Arbitrary<Script<Verification, VerificationCommand>> scripts() {
        return VerificationHistories.scripts();
    }

    private static String given(NaiveVerification model, VerificationCommand command) {
        String role = command.stamp().actor().role().code();
        Instant now = command.stamp().at();
        if (command instanceof CreateVerification create) {
            return model.create(
                    role,
                    now,
                    create.known().isDefined(),
                    create.subject().type().code(),
                    create.method().code(),
                    create.party().exists(party -> isTheSubject(create, party)),
                    create.party().exists(SideBySideTest::isVerified),
                    micros(create.policy().providerAnswer()));
        }
        if (command instanceof OpenInquiry open) {
            return model.openInquiry(
                    role,
                    now,
                    open.inquiry().value(),
                    micros(open.policy().watchlists()),
                    micros(open.policy().enhancedDueDiligence()));
        }
        if (command instanceof Pass pass) {
            return model.pass(role, now, told(pass.decisions()).asJava());
        }
        if (command instanceof Fail fail) {
            return model.fail(role, now, codes(fail.failureCodes()));
        }
        if (command instanceof RecordCheck record) {
            return model.recordCheck(role, now, record.check().type().code(), told(record.check()));
        }
        if (command instanceof TrackInquiry track) {
            return model.trackInquiry(role, now, track.state().code());
        }
        return withoutMore(model, command, role, now);
    }

    private static String withoutMore(NaiveVerification model, VerificationCommand command, String role, Instant now) {
        if (command instanceof StartProcessing) {
            return model.startProcessing(role, now);
        }
        if (command instanceof FlagForReview) {
            return model.flagForReview(role, now);
        }
        assertThat(command).isInstanceOf(Expire.class);
        return model.expire(role, now);
    }

    private static Map<String, Object> looks(NaiveVerification model) {
        return model.state.equals("none")
                ? LinkedHashMap.of("state", model.state)
                : looks(
                        model.state,
                        model.outcome,
                        new TreeSet<>(model.failureCodes),
                        Vector.ofAll(model.checks.values()),
                        Vector.ofAll(model.decisions),
                        model.inquiryId,
                        model.inquiryState,
                        model.deadline,
                        model.created,
                        model.updated);
    }

    private static Map<String, Object> looks(Verification kernel) {
        Option<Evidence> gathered = kernel.gathered();
        return looks(
                kernel.state().code(),
                kernel.outcome()
                        .map(outcome -> outcome.isPassed() ? "passed" : "failed")
                        .getOrElse(""),
                codes(kernel.outcome().map(Outcome::failureCodes).getOrElse(HashSet.empty())),
                gathered.map(Evidence::checks).getOrElse(Vector.empty()).map(SideBySideTest::told),
                told(kernel.match(new Decisions())),
                gathered.map(evidence -> evidence.inquiry().id().value()).getOrElse(""),
                gathered.map(evidence -> evidence.inquiry().state().code()).getOrElse(""),
                kernel.deadline().getOrElse(Instant.MAX),
                kernel.createdAt(),
                kernel.updatedAt());
    }

    private static Map<String, Object> looks(
            String state,
            String outcome,
            SortedSet<String> failureCodes,
            Seq<String> checks,
            Seq<String> decisions,
            String inquiryId,
            String inquiryState,
            Instant deadline,
            Instant created,
            Instant updated) {
        return LinkedHashMap.<String, Object>of("state", state, "outcome", outcome, "failure codes", failureCodes)
                .put("checks", checks)
                .put("decisions", decisions)
                .put("inquiry", inquiryId + " " + inquiryState)
                .put("deadline", deadline)
                .put("created", created)
                .put("updated", updated);
    }

    private static boolean isTheSubject(CreateVerification create, Party party) {
        return create.subject().party().equals(party.partyId())
                && (party instanceof Customer
                        || (party instanceof Counterparty of
                                && of.customer().equals(create.subject().customer())));
    }

    private static boolean isVerified(Party party) {
        return party instanceof Customer customer && customer.standing() == CustomerStanding.VERIFIED;
    }

    private static String told(ComplianceCheck check) {
        return check.type().code() + " " + check.outcome().code() + " " + codes(check.failureCodes());
    }

    private static Seq<String> told(Seq<ComplianceDecision> decisions) {
        return decisions.map(decision -> decision.type().code() + " "
                + decision.state().code() + " " + codes(decision.failureCodes()) + " " + decision.expiredAt());
    }

    private static SortedSet<String> codes(Iterable<? extends Coded> values) {
        SortedSet<String> codes = new TreeSet<>();
        values.forEach(value -> codes.add(value.code()));
        return codes;
    }

    private static long micros(Duration length) {
        return length.toNanos() / 1_000;
    }
}
